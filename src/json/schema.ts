// Generated from schema/postmortem.schema.json by `npm run generate`: edit that file instead.

export const schema: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://pm-lint.dev/schema/postmortem/1.json",
  "title": "Postmortem Document",
  "description": "What a postmortem written in Markdown says, as pm-lint reads it. What the document does not say is null or an empty list, never a guess.",
  "type": "object",
  "required": [
    "schemaVersion",
    "source",
    "title",
    "language",
    "metadata",
    "incident",
    "sections",
    "timeline",
    "actionItems"
  ],
  "additionalProperties": false,
  "properties": {
    "schemaVersion": {
      "title": "Schema Version",
      "description": "Version of this schema; a change that can break a reader raises it.",
      "const": 1
    },
    "source": {
      "title": "Source",
      "description": "The file that was read.",
      "$ref": "#/$defs/SourceFile"
    },
    "title": {
      "title": "Title",
      "description": "Title of the document, without markup.",
      "type": [
        "string",
        "null"
      ]
    },
    "language": {
      "title": "Language",
      "description": "BCP 47 tag of the language, as far as the section titles tell: `en`, `nb`, `es`.",
      "type": "string",
      "minLength": 2
    },
    "metadata": {
      "title": "Metadata",
      "description": "Facts about the document and the incident as a whole.",
      "$ref": "#/$defs/Metadata"
    },
    "incident": {
      "title": "Incident",
      "description": "Turning points of the incident, and how long it lasted.",
      "$ref": "#/$defs/Incident"
    },
    "sections": {
      "title": "Sections",
      "description": "The outline that a reader would draw, in document order.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Section"
      }
    },
    "timeline": {
      "title": "Timeline",
      "description": "All entries of all timelines, in document order.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/TimelineEvent"
      }
    },
    "actionItems": {
      "title": "Action Items",
      "description": "All work that comes out of the incident, in document order.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/ActionItem"
      }
    }
  },
  "$defs": {
    "SourceFile": {
      "title": "Source File",
      "description": "The file that was read.",
      "type": "object",
      "required": [
        "path"
      ],
      "additionalProperties": false,
      "properties": {
        "path": {
          "title": "Path",
          "description": "Path as the caller gave it; null for text without a file.",
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "Metadata": {
      "title": "Metadata",
      "description": "Facts about the document and the incident as a whole, from front matter, tables, bold keys and plain lines.",
      "type": "object",
      "required": [
        "date",
        "authors",
        "owner",
        "status",
        "severity",
        "id",
        "services",
        "tags",
        "fields"
      ],
      "additionalProperties": false,
      "properties": {
        "date": {
          "title": "Date",
          "description": "Date of the document as an ISO 8601 calendar date where it determines one, else as written.",
          "type": [
            "string",
            "null"
          ]
        },
        "authors": {
          "title": "Authors",
          "description": "Who wrote the document.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "owner": {
          "title": "Owner",
          "description": "Who answers for the document.",
          "type": [
            "string",
            "null"
          ]
        },
        "status": {
          "title": "Status",
          "description": "Status of the document or the incident, as written.",
          "type": [
            "string",
            "null"
          ]
        },
        "severity": {
          "title": "Severity",
          "description": "Severity of the incident, as written: `SEV-2`, `critical`.",
          "type": [
            "string",
            "null"
          ]
        },
        "id": {
          "title": "Identifier",
          "description": "Number or key of the incident, as written.",
          "type": [
            "string",
            "null"
          ]
        },
        "services": {
          "title": "Services",
          "description": "Services that the incident touched.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "tags": {
          "title": "Tags",
          "description": "Keywords that the document gives itself.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "fields": {
          "title": "Fields",
          "description": "Every labelled fact, known or not: its label as written, and its text.",
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        }
      }
    },
    "Incident": {
      "title": "Incident",
      "description": "Turning points of the incident, and how long it lasted.",
      "type": "object",
      "required": [
        "start",
        "detected",
        "acknowledged",
        "mitigated",
        "end",
        "duration"
      ],
      "additionalProperties": false,
      "properties": {
        "start": {
          "title": "Start",
          "description": "When the impact began.",
          "anyOf": [
            {
              "$ref": "#/$defs/Moment"
            },
            {
              "type": "null"
            }
          ]
        },
        "detected": {
          "title": "Detected",
          "description": "When it was first noticed.",
          "anyOf": [
            {
              "$ref": "#/$defs/Moment"
            },
            {
              "type": "null"
            }
          ]
        },
        "acknowledged": {
          "title": "Acknowledged",
          "description": "When somebody first took it on.",
          "anyOf": [
            {
              "$ref": "#/$defs/Moment"
            },
            {
              "type": "null"
            }
          ]
        },
        "mitigated": {
          "title": "Mitigated",
          "description": "When the impact was contained.",
          "anyOf": [
            {
              "$ref": "#/$defs/Moment"
            },
            {
              "type": "null"
            }
          ]
        },
        "end": {
          "title": "End",
          "description": "When the impact was over.",
          "anyOf": [
            {
              "$ref": "#/$defs/Moment"
            },
            {
              "type": "null"
            }
          ]
        },
        "duration": {
          "title": "Duration",
          "description": "How long the incident lasted.",
          "anyOf": [
            {
              "$ref": "#/$defs/Duration"
            },
            {
              "type": "null"
            }
          ]
        }
      }
    },
    "Duration": {
      "title": "Duration",
      "description": "How long the incident lasted: from its start and end where both are known, else as stated.",
      "type": "object",
      "required": [
        "text",
        "seconds",
        "source"
      ],
      "additionalProperties": false,
      "properties": {
        "text": {
          "title": "Text",
          "description": "The stated duration, as written.",
          "type": [
            "string",
            "null"
          ]
        },
        "seconds": {
          "title": "Seconds",
          "description": "Length in seconds.",
          "type": "number",
          "minimum": 0
        },
        "source": {
          "title": "Source",
          "description": "Whether `seconds` is what the document states or what its start and end give.",
          "enum": [
            "stated",
            "computed"
          ]
        }
      }
    },
    "Moment": {
      "title": "Moment",
      "description": "A point in time, as far as the document gives it.",
      "type": "object",
      "required": [
        "text",
        "date",
        "time",
        "zone",
        "dateSource",
        "zoneSource",
        "approximate",
        "instant",
        "position"
      ],
      "additionalProperties": false,
      "properties": {
        "text": {
          "title": "Text",
          "description": "The moment as written.",
          "type": "string"
        },
        "date": {
          "title": "Date",
          "description": "ISO 8601 calendar date, `2024-03-05`.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
        },
        "time": {
          "title": "Time",
          "description": "ISO 8601 time on the wall clock of the zone, `14:02` or `14:02:37`.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{2}:\\d{2}(:\\d{2})?$"
        },
        "zone": {
          "title": "Zone",
          "description": "Time zone of the wall clock.",
          "anyOf": [
            {
              "$ref": "#/$defs/Zone"
            },
            {
              "type": "null"
            }
          ]
        },
        "dateSource": {
          "title": "Date Source",
          "description": "Where the date comes from; null where there is none.",
          "anyOf": [
            {
              "$ref": "#/$defs/Source"
            },
            {
              "type": "null"
            }
          ]
        },
        "zoneSource": {
          "title": "Zone Source",
          "description": "Where the zone comes from; null where there is none.",
          "anyOf": [
            {
              "$ref": "#/$defs/Source"
            },
            {
              "type": "null"
            }
          ]
        },
        "approximate": {
          "title": "Approximate",
          "description": "Whether the document says that it is about then: `~14:00`, `around 14:00`.",
          "type": "boolean"
        },
        "instant": {
          "title": "Instant",
          "description": "RFC 3339 date-time in UTC; only where date, time and offset are known.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
        },
        "position": {
          "title": "Position",
          "description": "Where in the source the moment is written.",
          "$ref": "#/$defs/Position"
        }
      }
    },
    "Zone": {
      "title": "Zone",
      "description": "A time zone as the document names it.",
      "type": "object",
      "required": [
        "text",
        "offset",
        "iana"
      ],
      "additionalProperties": false,
      "properties": {
        "text": {
          "title": "Text",
          "description": "The zone as written: `UTC`, `PDT`, `Pacific Time`.",
          "type": "string"
        },
        "offset": {
          "title": "Offset",
          "description": "Offset from UTC at that moment, `-08:00`; null where the name does not determine one.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[+-]\\d{2}:\\d{2}$"
        },
        "iana": {
          "title": "IANA Name",
          "description": "Name in the time-zone database, where the text stands for a region: `America/Los_Angeles`.",
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "Source": {
      "title": "Source",
      "description": "Where a date or zone comes from: `explicit` is written on that very time, `inherited` is given once for many, `assumed` is the caller's option.",
      "enum": [
        "explicit",
        "inherited",
        "assumed"
      ]
    },
    "Section": {
      "title": "Section",
      "description": "A titled part of the document, with all that is under it.",
      "type": "object",
      "required": [
        "kinds",
        "title",
        "text",
        "position",
        "sections"
      ],
      "additionalProperties": false,
      "properties": {
        "kinds": {
          "title": "Kinds",
          "description": "What the section is about; a title may name two: `Root Cause and Resolution`.",
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/$defs/SectionKind"
          }
        },
        "title": {
          "title": "Title",
          "description": "Title without markup and without a colon at its end.",
          "type": "string"
        },
        "text": {
          "title": "Text",
          "description": "What the section says, without its title, its markup and the sections in it; a line for each block, timeline entry and action item.",
          "type": "string"
        },
        "position": {
          "title": "Position",
          "description": "Where in the source the section is, from its title to the end of the last section in it.",
          "$ref": "#/$defs/Position"
        },
        "sections": {
          "title": "Sections",
          "description": "The sections right under this one, in document order.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/Section"
          }
        }
      }
    },
    "SectionKind": {
      "title": "Section Kind",
      "description": "What a section is about, whatever its title says.",
      "enum": [
        "summary",
        "background",
        "duration",
        "impact",
        "root-cause",
        "trigger",
        "detection",
        "timeline",
        "resolution",
        "mitigation",
        "action-items",
        "lessons-learned",
        "what-went-well",
        "what-went-wrong",
        "where-we-got-lucky",
        "five-whys",
        "recurrence",
        "glossary",
        "supporting-information",
        "metadata",
        "other"
      ]
    },
    "TimelineEvent": {
      "title": "Timeline Event",
      "description": "Something that happened.",
      "type": "object",
      "required": [
        "at",
        "until",
        "label",
        "text",
        "kind",
        "position"
      ],
      "additionalProperties": false,
      "properties": {
        "at": {
          "title": "At",
          "description": "When it happened or began.",
          "anyOf": [
            {
              "$ref": "#/$defs/Moment"
            },
            {
              "type": "null"
            }
          ]
        },
        "until": {
          "title": "Until",
          "description": "When it ended, where the document gives a range.",
          "anyOf": [
            {
              "$ref": "#/$defs/Moment"
            },
            {
              "type": "null"
            }
          ]
        },
        "label": {
          "title": "Label",
          "description": "What stands before a colon: `Escalation`.",
          "type": [
            "string",
            "null"
          ]
        },
        "text": {
          "title": "Text",
          "description": "What happened, without markup; a line for each block.",
          "type": "string"
        },
        "kind": {
          "title": "Kind",
          "description": "What the entry tells.",
          "$ref": "#/$defs/EventKind"
        },
        "position": {
          "title": "Position",
          "description": "Where in the source the entry is.",
          "$ref": "#/$defs/Position"
        }
      }
    },
    "EventKind": {
      "title": "Event Kind",
      "description": "What an entry of the timeline tells.",
      "enum": [
        "impact-start",
        "detection",
        "acknowledgement",
        "escalation",
        "investigation",
        "mitigation",
        "resolution",
        "communication",
        "other"
      ]
    },
    "ActionItem": {
      "title": "Action Item",
      "description": "Work that comes out of the incident.",
      "type": "object",
      "required": [
        "text",
        "label",
        "kind",
        "owners",
        "due",
        "tickets",
        "status",
        "priority",
        "type",
        "position"
      ],
      "additionalProperties": false,
      "properties": {
        "text": {
          "title": "Text",
          "description": "What is to be done, without markup; a line for each block.",
          "type": "string"
        },
        "label": {
          "title": "Label",
          "description": "What stands before a colon: `Monitoring`.",
          "type": [
            "string",
            "null"
          ]
        },
        "kind": {
          "title": "Kind",
          "description": "A general measure is an `improvement`, a concrete action a `task`; where the document does not tell them apart, items are tasks.",
          "enum": [
            "improvement",
            "task"
          ]
        },
        "owners": {
          "title": "Owners",
          "description": "Who does it, as written: `@ana`, `Ana P.`.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "due": {
          "title": "Due",
          "description": "Until when it is to be done.",
          "anyOf": [
            {
              "$ref": "#/$defs/Due"
            },
            {
              "type": "null"
            }
          ]
        },
        "tickets": {
          "title": "Tickets",
          "description": "Where the work is tracked.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/Ticket"
          }
        },
        "status": {
          "title": "Status",
          "description": "How far the work is.",
          "enum": [
            "open",
            "in-progress",
            "done",
            "cancelled",
            "unknown"
          ]
        },
        "priority": {
          "title": "Priority",
          "description": "Priority as written: `P1`, `High`.",
          "type": [
            "string",
            "null"
          ]
        },
        "type": {
          "title": "Type",
          "description": "Type as written: `prevent`, `detect`.",
          "type": [
            "string",
            "null"
          ]
        },
        "position": {
          "title": "Position",
          "description": "Where in the source the item is.",
          "$ref": "#/$defs/Position"
        }
      }
    },
    "Due": {
      "title": "Due",
      "description": "Until when an action item is to be done.",
      "type": "object",
      "required": [
        "text",
        "date"
      ],
      "additionalProperties": false,
      "properties": {
        "text": {
          "title": "Text",
          "description": "The due date as written.",
          "type": "string"
        },
        "date": {
          "title": "Date",
          "description": "ISO 8601 calendar date, where the text determines one.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
        }
      }
    },
    "Ticket": {
      "title": "Ticket",
      "description": "Where work is tracked.",
      "type": "object",
      "required": [
        "text",
        "url"
      ],
      "additionalProperties": false,
      "properties": {
        "text": {
          "title": "Text",
          "description": "The reference as written: `OPS-123`, the text of a link.",
          "type": "string"
        },
        "url": {
          "title": "URL",
          "description": "What the reference links to.",
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "Position": {
      "title": "Position",
      "description": "A range of the source, as in unist.",
      "type": "object",
      "required": [
        "start",
        "end"
      ],
      "additionalProperties": false,
      "properties": {
        "start": {
          "title": "Start",
          "description": "Place of the first character.",
          "$ref": "#/$defs/Point"
        },
        "end": {
          "title": "End",
          "description": "Place after the last character.",
          "$ref": "#/$defs/Point"
        }
      }
    },
    "Point": {
      "title": "Point",
      "description": "A place in the source, as in unist.",
      "type": "object",
      "required": [
        "line",
        "column",
        "offset"
      ],
      "additionalProperties": false,
      "properties": {
        "line": {
          "title": "Line",
          "description": "Line, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "column": {
          "title": "Column",
          "description": "Column in UTF-16 code units, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "offset": {
          "title": "Offset",
          "description": "UTF-16 code units from the start of the source, from 0.",
          "type": "integer",
          "minimum": 0
        }
      }
    }
  }
};
