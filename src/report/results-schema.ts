// Generated from schema/results.schema.json by `npm run generate`: edit that file instead.

export const schema: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://raw.githubusercontent.com/pm-lint/pm-lint/main/schema/results.schema.json",
  "title": "Results of pm-lint",
  "description": "What `pm-lint --format json` prints: findings with the field names of ESLint, in an envelope. Offsets, lines and columns are of the text as it is in the file.",
  "type": "object",
  "properties": {
    "version": {
      "description": "Version of this format",
      "const": 1
    },
    "tool": {
      "description": "What found it",
      "$ref": "#/$defs/Tool"
    },
    "shard": {
      "description": "Which part of the files this is, where they were checked in parts",
      "$ref": "#/$defs/JsonShard"
    },
    "summary": {
      "description": "Sums over all files",
      "$ref": "#/$defs/JsonSummary"
    },
    "results": {
      "description": "One for each postmortem, in the order in which they were checked",
      "type": "array",
      "items": {
        "$ref": "#/$defs/JsonResult"
      }
    }
  },
  "required": [
    "version",
    "tool",
    "summary",
    "results"
  ],
  "additionalProperties": false,
  "$defs": {
    "Tool": {
      "description": "The program and its version",
      "type": "object",
      "properties": {
        "name": {
          "const": "pm-lint"
        },
        "version": {
          "type": "string"
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false
    },
    "JsonShard": {
      "description": "A part of the files, as `--shard 2/8` checks it",
      "type": "object",
      "properties": {
        "index": {
          "description": "From 1",
          "type": "integer",
          "minimum": 1
        },
        "count": {
          "description": "How many there are",
          "type": "integer",
          "minimum": 1
        },
        "files": {
          "description": "One for each result, in their order",
          "type": "array",
          "items": {
            "$ref": "#/$defs/ShardFile"
          }
        }
      },
      "required": [
        "index",
        "count",
        "files"
      ],
      "additionalProperties": false
    },
    "ShardFile": {
      "description": "What is known of the file of a result",
      "type": "object",
      "properties": {
        "position": {
          "description": "Which one it is among the files of all shards, from 0",
          "type": "integer",
          "minimum": 0
        },
        "sha256": {
          "description": "Of the text that was checked, in UTF-8: who reads the file later knows whether it is that still",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        }
      },
      "required": [
        "position",
        "sha256"
      ],
      "additionalProperties": false
    },
    "JsonSummary": {
      "description": "Sums over all files",
      "type": "object",
      "properties": {
        "files": {
          "description": "Postmortems that were checked",
          "type": "integer",
          "minimum": 0
        },
        "errorCount": {
          "type": "integer",
          "minimum": 0
        },
        "warningCount": {
          "type": "integer",
          "minimum": 0
        },
        "infoCount": {
          "type": "integer",
          "minimum": 0
        },
        "fixableErrorCount": {
          "description": "Errors with a `fix`",
          "type": "integer",
          "minimum": 0
        },
        "fixableWarningCount": {
          "description": "Warnings with a `fix`",
          "type": "integer",
          "minimum": 0
        },
        "passedOver": {
          "description": "Files that are no postmortems",
          "type": "integer",
          "minimum": 0
        },
        "notChecked": {
          "description": "What could not be checked though it should have been",
          "type": "integer",
          "minimum": 0
        },
        "fixed": {
          "description": "Where fixes were asked for",
          "$ref": "#/$defs/JsonFixed"
        },
        "comparedWith": {
          "description": "What documents were compared with, where only what is new is reported",
          "type": "string"
        }
      },
      "required": [
        "files",
        "errorCount",
        "warningCount",
        "infoCount",
        "fixableErrorCount",
        "fixableWarningCount",
        "passedOver",
        "notChecked"
      ],
      "additionalProperties": false
    },
    "JsonFixed": {
      "description": "What became of fixes",
      "type": "object",
      "properties": {
        "files": {
          "description": "Files that fixes were written to, or would have been",
          "type": "integer",
          "minimum": 0
        },
        "isDryRun": {
          "description": "Whether nothing was written",
          "type": "boolean"
        }
      },
      "required": [
        "files",
        "isDryRun"
      ],
      "additionalProperties": false
    },
    "JsonResult": {
      "description": "Findings of one document",
      "type": "object",
      "properties": {
        "filePath": {
          "description": "As given by who ran it, or as found from there",
          "type": "string"
        },
        "messages": {
          "description": "Findings, in the order of the text",
          "type": "array",
          "items": {
            "$ref": "#/$defs/JsonMessage"
          }
        },
        "suppressedMessages": {
          "description": "Findings that comments in the document, or a file of suppressions, hold back",
          "type": "array",
          "items": {
            "$ref": "#/$defs/JsonSuppressedMessage"
          }
        },
        "errorCount": {
          "type": "integer",
          "minimum": 0
        },
        "warningCount": {
          "type": "integer",
          "minimum": 0
        },
        "infoCount": {
          "type": "integer",
          "minimum": 0
        },
        "fixableErrorCount": {
          "description": "Errors with a `fix`",
          "type": "integer",
          "minimum": 0
        },
        "fixableWarningCount": {
          "description": "Warnings with a `fix`",
          "type": "integer",
          "minimum": 0
        },
        "output": {
          "description": "The text with its fixes, where there are any",
          "type": "string"
        },
        "refused": {
          "description": "Fixes that were offered and not made",
          "type": "array",
          "items": {
            "$ref": "#/$defs/JsonRefusedFix"
          }
        },
        "stats": {
          "description": "How long it took, where that was asked for",
          "$ref": "#/$defs/JsonStats"
        }
      },
      "required": [
        "filePath",
        "messages",
        "suppressedMessages",
        "errorCount",
        "warningCount",
        "infoCount",
        "fixableErrorCount",
        "fixableWarningCount"
      ],
      "additionalProperties": false
    },
    "JsonMessage": {
      "description": "A finding",
      "type": "object",
      "properties": {
        "ruleId": {
          "description": "Name of the rule; null where a rule crashed; `directive` where a comment that tells pm-lint what to do is at fault",
          "type": [
            "string",
            "null"
          ]
        },
        "severity": {
          "description": "0: info, 1: warning, 2: error",
          "enum": [
            0,
            1,
            2
          ]
        },
        "message": {
          "description": "What is wrong",
          "type": "string"
        },
        "note": {
          "description": "Why it matters",
          "type": "string"
        },
        "expected": {
          "description": "What could stand there instead",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "url": {
          "description": "Page of the rule",
          "type": "string"
        },
        "line": {
          "description": "From 1",
          "type": "integer",
          "minimum": 1
        },
        "column": {
          "description": "From 1, in UTF-16 units",
          "type": "integer",
          "minimum": 1
        },
        "endLine": {
          "type": "integer",
          "minimum": 1
        },
        "endColumn": {
          "type": "integer",
          "minimum": 1
        },
        "fix": {
          "description": "A change that cannot change the meaning",
          "$ref": "#/$defs/Edit"
        },
        "suggestions": {
          "description": "Changes that a person has to choose from",
          "type": "array",
          "items": {
            "$ref": "#/$defs/JsonSuggestion"
          }
        }
      },
      "required": [
        "ruleId",
        "severity",
        "message",
        "line",
        "column",
        "endLine",
        "endColumn"
      ],
      "additionalProperties": false
    },
    "JsonSuppressedMessage": {
      "description": "A finding that is not reported",
      "type": "object",
      "properties": {
        "ruleId": {
          "description": "Name of the rule; null where a rule crashed; `directive` where a comment that tells pm-lint what to do is at fault",
          "type": [
            "string",
            "null"
          ]
        },
        "severity": {
          "description": "0: info, 1: warning, 2: error",
          "enum": [
            0,
            1,
            2
          ]
        },
        "message": {
          "description": "What is wrong",
          "type": "string"
        },
        "note": {
          "description": "Why it matters",
          "type": "string"
        },
        "expected": {
          "description": "What could stand there instead",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "url": {
          "description": "Page of the rule",
          "type": "string"
        },
        "line": {
          "description": "From 1",
          "type": "integer",
          "minimum": 1
        },
        "column": {
          "description": "From 1, in UTF-16 units",
          "type": "integer",
          "minimum": 1
        },
        "endLine": {
          "type": "integer",
          "minimum": 1
        },
        "endColumn": {
          "type": "integer",
          "minimum": 1
        },
        "fix": {
          "description": "A change that cannot change the meaning",
          "$ref": "#/$defs/Edit"
        },
        "suggestions": {
          "description": "Changes that a person has to choose from",
          "type": "array",
          "items": {
            "$ref": "#/$defs/JsonSuggestion"
          }
        },
        "suppressions": {
          "description": "What holds it back",
          "type": "array",
          "items": {
            "$ref": "#/$defs/JsonSuppression"
          }
        }
      },
      "required": [
        "ruleId",
        "severity",
        "message",
        "line",
        "column",
        "endLine",
        "endColumn",
        "suppressions"
      ],
      "additionalProperties": false
    },
    "JsonSuppression": {
      "description": "Why a finding is not reported",
      "type": "object",
      "properties": {
        "kind": {
          "enum": [
            "directive",
            "file",
            "base"
          ],
          "description": "A comment in the document, a file of suppressions, or that it was there at the base of a comparison"
        },
        "justification": {
          "description": "The reason that is given; may be empty",
          "type": "string"
        }
      },
      "required": [
        "kind",
        "justification"
      ],
      "additionalProperties": false
    },
    "JsonSuggestion": {
      "description": "A change that a person has to choose",
      "type": "object",
      "properties": {
        "desc": {
          "type": "string"
        },
        "fix": {
          "description": "The change",
          "$ref": "#/$defs/Edit"
        }
      },
      "required": [
        "desc",
        "fix"
      ],
      "additionalProperties": false
    },
    "JsonRefusedFix": {
      "description": "A fix that was not made, and why",
      "type": "object",
      "properties": {
        "ruleIds": {
          "description": "The rule that offered it, or the rules that undo what each other does",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "message": {
          "type": "string"
        }
      },
      "required": [
        "ruleIds",
        "message"
      ],
      "additionalProperties": false
    },
    "Edit": {
      "description": "A change of the text",
      "type": "object",
      "properties": {
        "range": {
          "description": "Start and end, in UTF-16 units from 0",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          },
          "minItems": 2,
          "maxItems": 2
        },
        "text": {
          "description": "What stands there then",
          "type": "string"
        }
      },
      "required": [
        "range",
        "text"
      ],
      "additionalProperties": false
    },
    "JsonStats": {
      "description": "How long the check of a document took, with the names of ESLint",
      "type": "object",
      "properties": {
        "fixPasses": {
          "description": "How often it was read again because of fixes",
          "type": "integer",
          "minimum": 0
        },
        "times": {
          "type": "object",
          "properties": {
            "passes": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/JsonPass"
              }
            }
          },
          "required": [
            "passes"
          ],
          "additionalProperties": false
        }
      },
      "required": [
        "fixPasses",
        "times"
      ],
      "additionalProperties": false
    },
    "JsonPass": {
      "description": "Times of reading a document once, in milliseconds",
      "type": "object",
      "properties": {
        "parse": {
          "type": "object",
          "properties": {
            "total": {
              "type": "number"
            }
          },
          "required": [
            "total"
          ],
          "additionalProperties": false
        },
        "rules": {
          "description": "By rule",
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "properties": {
              "total": {
                "description": "In milliseconds",
                "type": "number"
              }
            },
            "required": [
              "total"
            ],
            "additionalProperties": false
          }
        },
        "total": {
          "type": "number"
        }
      },
      "required": [
        "parse",
        "rules",
        "total"
      ],
      "additionalProperties": false
    }
  }
};
