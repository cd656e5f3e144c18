// Generated from src/config/config-schema.ts and the rules by `npm run generate`.
// @ts-nocheck


export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"$schema":{"type":"string"},"root":{"type":"boolean"},"extends":{"type":["string","array"],"items":{"type":"string"},"examples":["recommended","strict",["strict","./base.yaml"]]},"plugins":{"type":["string","array"],"items":{"type":"string"}},"files":{"type":["string","array"],"items":{"type":"string"}},"ignores":{"type":["string","array"],"items":{"type":"string"}},"timezone":{"type":"string"},"today":{"type":"string"},"audience":{"enum":["internal","public"]},"template":{"type":"string"},"abbreviations":{"type":"object","additionalProperties":{"type":"string"}},"ticketPatterns":{"type":"array","items":{"type":"string"}},"requireDirectiveReason":{"type":"boolean"},"rules":{"$ref":"#/definitions/rules"},"overrides":{"type":"array","items":{"$ref":"#/definitions/override"}}},"additionalProperties":false,"definitions":{"override":{"type":"object","properties":{"files":{"type":["string","array"],"items":{"type":"string"}},"ignores":{"type":["string","array"],"items":{"type":"string"}},"extends":{"anyOf":[{"enum":["minimal","recommended","strict"]},{"type":"array","items":{"enum":["minimal","recommended","strict"]}}]},"timezone":{"type":"string"},"today":{"type":"string"},"audience":{"enum":["internal","public"]},"template":{"type":"string"},"abbreviations":{"type":"object","additionalProperties":{"type":"string"}},"ticketPatterns":{"type":"array","items":{"type":"string"}},"requireDirectiveReason":{"type":"boolean"},"rules":{"$ref":"#/definitions/rules"}},"required":["files"],"additionalProperties":false},"severity":{"enum":["off","info","warn","error",0,1,2]},"setting":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"}],"minItems":1,"maxItems":1}]},"rules":{"type":"object","properties":{"action-item-duplicate":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-human-only":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-in-prose":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-no-due-date":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"acceptPriority":{"type":"boolean"},"priorities":{"type":"array","items":{"type":"string"}}}}],"minItems":1,"maxItems":2}]},"action-item-no-owner":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"ticketImpliesOwner":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"action-item-no-priority":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-state-mismatch":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-untracked":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-vague":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-vague-owner":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"allowTeams":{"type":"array","items":{"type":"string"}},"acceptTeamWithTicket":{"type":"boolean"},"acceptSeveral":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"action-items-low-priority":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-items-no-detection":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"minutes":{"type":"number","minimum":0}}}],"minItems":1,"maxItems":2}]},"action-items-none":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-items-one-type":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-items-too-many":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0}}}],"minItems":1,"maxItems":2}]},"blame-person":{"allOf":[{"$ref":"#/definitions/setting"}]},"cause-restates-symptom":{"allOf":[{"$ref":"#/definitions/setting"}]},"cause-unresolved":{"allOf":[{"$ref":"#/definitions/setting"}]},"checkbox-malformed":{"allOf":[{"$ref":"#/definitions/setting"}]},"counterfactual":{"allOf":[{"$ref":"#/definitions/setting"}]},"date-ambiguous":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"order":{"enum":["none","day-first","month-first"]},"settled":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"date-conflict":{"allOf":[{"$ref":"#/definitions/setting"}]},"date-impossible":{"allOf":[{"$ref":"#/definitions/setting"}]},"date-in-future":{"allOf":[{"$ref":"#/definitions/setting"}]},"date-missing":{"allOf":[{"$ref":"#/definitions/setting"}]},"date-weekday-mismatch":{"allOf":[{"$ref":"#/definitions/setting"}]},"dead-reference":{"allOf":[{"$ref":"#/definitions/setting"}]},"detection-source-missing":{"allOf":[{"$ref":"#/definitions/setting"}]},"duplicate-section":{"allOf":[{"$ref":"#/definitions/setting"}]},"duration-mismatch":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"timeline":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"empty-section":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"optional":{"type":"array","items":{"type":"string"}}}}],"minItems":1,"maxItems":2}]},"evidence-missing":{"allOf":[{"$ref":"#/definitions/setting"}]},"filename-mismatch":{"allOf":[{"$ref":"#/definitions/setting"}]},"human-error-cause":{"allOf":[{"$ref":"#/definitions/setting"}]},"impact-incomplete":{"allOf":[{"$ref":"#/definitions/setting"}]},"impact-not-quantified":{"allOf":[{"$ref":"#/definitions/setting"}]},"internal-reference-in-public":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string"}},"internalDomains":{"type":"array","items":{"type":"string"}},"owners":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"link-text-mismatch":{"allOf":[{"$ref":"#/definitions/setting"}]},"link-without-scheme":{"allOf":[{"$ref":"#/definitions/setting"}]},"loaded-language":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string"}},"hedges":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"metric-misnamed":{"allOf":[{"$ref":"#/definitions/setting"}]},"milestone-order":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"detectionBeforeStart":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"missing-metadata":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"required":{"type":"array","items":{"type":"string","enum":["title","date","severity","status","owner"]}},"wanted":{"type":"array","items":{"type":"string","enum":["title","date","severity","status","owner"]}},"oneOwner":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"missing-section":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"kinds":{"type":"array","items":{"type":"string","enum":["summary","impact","timeline","detection","root-cause","trigger","resolution","mitigation","lessons-learned","what-went-well","what-went-wrong","where-we-got-lucky","five-whys","action-items","background","duration","recurrence","supporting-information","glossary"]}}}}],"minItems":1,"maxItems":2}]},"personal-data":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"ownDomains":{"type":"array","items":{"type":"string"}}}}],"minItems":1,"maxItems":2}]},"placeholder-text":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"boilerplate":{"type":"array","items":{"type":"string"}}}}],"minItems":1,"maxItems":2}]},"secret-in-text":{"allOf":[{"$ref":"#/definitions/setting"}]},"several-incidents":{"allOf":[{"$ref":"#/definitions/setting"}]},"severity-conflict":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"scale":{"type":"array","items":{"type":"string"}}}}],"minItems":1,"maxItems":2}]},"shallow-whys":{"allOf":[{"$ref":"#/definitions/setting"}]},"single-root-cause":{"allOf":[{"$ref":"#/definitions/setting"}]},"table-header-misplaced":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-12-hour-confusion":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-nonexistent":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-repeated":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-zone-ambiguous":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-zone-conflict":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-zone-dst-mismatch":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-zone-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"written":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"time-zone-mixed":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"zone":{"type":"string"}}}],"minItems":1,"maxItems":2}]},"timeline-entry-without-time":{"allOf":[{"$ref":"#/definitions/setting"}]},"timeline-gap":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"minutes":{"type":"number","minimum":1}}}],"minItems":1,"maxItems":2}]},"timeline-midnight-rollover":{"allOf":[{"$ref":"#/definitions/setting"}]},"timeline-missing-milestone":{"allOf":[{"$ref":"#/definitions/setting"}]},"timeline-order":{"allOf":[{"$ref":"#/definitions/setting"}]},"timeline-outside-window":{"allOf":[{"$ref":"#/definitions/setting"}]},"unknown-section":{"allOf":[{"$ref":"#/definitions/setting"}]},"vague-quantity":{"allOf":[{"$ref":"#/definitions/setting"}]}},"additionalProperties":false}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"object","properties":{"action-item-duplicate":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-human-only":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-in-prose":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-no-due-date":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"acceptPriority":{"type":"boolean"},"priorities":{"type":"array","items":{"type":"string"}}}}],"minItems":1,"maxItems":2}]},"action-item-no-owner":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"ticketImpliesOwner":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"action-item-no-priority":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-state-mismatch":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-untracked":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-vague":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-item-vague-owner":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"allowTeams":{"type":"array","items":{"type":"string"}},"acceptTeamWithTicket":{"type":"boolean"},"acceptSeveral":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"action-items-low-priority":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-items-no-detection":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"minutes":{"type":"number","minimum":0}}}],"minItems":1,"maxItems":2}]},"action-items-none":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-items-one-type":{"allOf":[{"$ref":"#/definitions/setting"}]},"action-items-too-many":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0}}}],"minItems":1,"maxItems":2}]},"blame-person":{"allOf":[{"$ref":"#/definitions/setting"}]},"cause-restates-symptom":{"allOf":[{"$ref":"#/definitions/setting"}]},"cause-unresolved":{"allOf":[{"$ref":"#/definitions/setting"}]},"checkbox-malformed":{"allOf":[{"$ref":"#/definitions/setting"}]},"counterfactual":{"allOf":[{"$ref":"#/definitions/setting"}]},"date-ambiguous":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"order":{"enum":["none","day-first","month-first"]},"settled":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"date-conflict":{"allOf":[{"$ref":"#/definitions/setting"}]},"date-impossible":{"allOf":[{"$ref":"#/definitions/setting"}]},"date-in-future":{"allOf":[{"$ref":"#/definitions/setting"}]},"date-missing":{"allOf":[{"$ref":"#/definitions/setting"}]},"date-weekday-mismatch":{"allOf":[{"$ref":"#/definitions/setting"}]},"dead-reference":{"allOf":[{"$ref":"#/definitions/setting"}]},"detection-source-missing":{"allOf":[{"$ref":"#/definitions/setting"}]},"duplicate-section":{"allOf":[{"$ref":"#/definitions/setting"}]},"duration-mismatch":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"timeline":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"empty-section":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"optional":{"type":"array","items":{"type":"string"}}}}],"minItems":1,"maxItems":2}]},"evidence-missing":{"allOf":[{"$ref":"#/definitions/setting"}]},"filename-mismatch":{"allOf":[{"$ref":"#/definitions/setting"}]},"human-error-cause":{"allOf":[{"$ref":"#/definitions/setting"}]},"impact-incomplete":{"allOf":[{"$ref":"#/definitions/setting"}]},"impact-not-quantified":{"allOf":[{"$ref":"#/definitions/setting"}]},"internal-reference-in-public":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string"}},"internalDomains":{"type":"array","items":{"type":"string"}},"owners":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"link-text-mismatch":{"allOf":[{"$ref":"#/definitions/setting"}]},"link-without-scheme":{"allOf":[{"$ref":"#/definitions/setting"}]},"loaded-language":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string"}},"hedges":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"metric-misnamed":{"allOf":[{"$ref":"#/definitions/setting"}]},"milestone-order":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"detectionBeforeStart":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"missing-metadata":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"required":{"type":"array","items":{"type":"string","enum":["title","date","severity","status","owner"]}},"wanted":{"type":"array","items":{"type":"string","enum":["title","date","severity","status","owner"]}},"oneOwner":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"missing-section":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"kinds":{"type":"array","items":{"type":"string","enum":["summary","impact","timeline","detection","root-cause","trigger","resolution","mitigation","lessons-learned","what-went-well","what-went-wrong","where-we-got-lucky","five-whys","action-items","background","duration","recurrence","supporting-information","glossary"]}}}}],"minItems":1,"maxItems":2}]},"personal-data":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"ownDomains":{"type":"array","items":{"type":"string"}}}}],"minItems":1,"maxItems":2}]},"placeholder-text":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"boilerplate":{"type":"array","items":{"type":"string"}}}}],"minItems":1,"maxItems":2}]},"secret-in-text":{"allOf":[{"$ref":"#/definitions/setting"}]},"several-incidents":{"allOf":[{"$ref":"#/definitions/setting"}]},"severity-conflict":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"scale":{"type":"array","items":{"type":"string"}}}}],"minItems":1,"maxItems":2}]},"shallow-whys":{"allOf":[{"$ref":"#/definitions/setting"}]},"single-root-cause":{"allOf":[{"$ref":"#/definitions/setting"}]},"table-header-misplaced":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-12-hour-confusion":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-nonexistent":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-repeated":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-zone-ambiguous":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-zone-conflict":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-zone-dst-mismatch":{"allOf":[{"$ref":"#/definitions/setting"}]},"time-zone-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"written":{"type":"boolean"}}}],"minItems":1,"maxItems":2}]},"time-zone-mixed":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"zone":{"type":"string"}}}],"minItems":1,"maxItems":2}]},"timeline-entry-without-time":{"allOf":[{"$ref":"#/definitions/setting"}]},"timeline-gap":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"minutes":{"type":"number","minimum":1}}}],"minItems":1,"maxItems":2}]},"timeline-midnight-rollover":{"allOf":[{"$ref":"#/definitions/setting"}]},"timeline-missing-milestone":{"allOf":[{"$ref":"#/definitions/setting"}]},"timeline-order":{"allOf":[{"$ref":"#/definitions/setting"}]},"timeline-outside-window":{"allOf":[{"$ref":"#/definitions/setting"}]},"unknown-section":{"allOf":[{"$ref":"#/definitions/setting"}]},"vague-quantity":{"allOf":[{"$ref":"#/definitions/setting"}]}},"additionalProperties":false};
const schema8 = {"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"}],"minItems":1,"maxItems":1}]};
const schema9 = {"enum":["off","info","warn","error",0,1,2]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((data === "off") || (data === "info")) || (data === "warn")) || (data === "error")) || (data === 0)) || (data === 1)) || (data === 2))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema9.enum},message:"must be equal to one of the allowed values",schema:schema9.enum,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(Array.isArray(data)){
if(data.length > 1){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items",schema:1,parentSchema:schema8.anyOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema8.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
if(!(validate24(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema8.anyOf[1].type,parentSchema:schema8.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema8.anyOf,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["action-item-duplicate"] !== undefined){
if(!(validate23(data["action-item-duplicate"], {instancePath:instancePath+"/action-item-duplicate",parentData:data,parentDataProperty:"action-item-duplicate",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["action-item-human-only"] !== undefined){
if(!(validate23(data["action-item-human-only"], {instancePath:instancePath+"/action-item-human-only",parentData:data,parentDataProperty:"action-item-human-only",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["action-item-in-prose"] !== undefined){
if(!(validate23(data["action-item-in-prose"], {instancePath:instancePath+"/action-item-in-prose",parentData:data,parentDataProperty:"action-item-in-prose",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["action-item-no-due-date"] !== undefined){
let data3 = data["action-item-no-due-date"];
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(!(validate24(data3, {instancePath:instancePath+"/action-item-no-due-date",parentData:data,parentDataProperty:"action-item-no-due-date",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs11 = errors;
if(Array.isArray(data3)){
if(data3.length > 2){
const err1 = {instancePath:instancePath+"/action-item-no-due-date",schemaPath:"#/properties/action-item-no-due-date/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["action-item-no-due-date"].anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data3.length < 1){
const err2 = {instancePath:instancePath+"/action-item-no-due-date",schemaPath:"#/properties/action-item-no-due-date/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["action-item-no-due-date"].anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data3.length;
if(len0 > 0){
if(!(validate24(data3[0], {instancePath:instancePath+"/action-item-no-due-date/0",parentData:data3,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len0 > 1){
let data5 = data3[1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((key1 === "acceptPriority") || (key1 === "priorities"))){
const err3 = {instancePath:instancePath+"/action-item-no-due-date/1",schemaPath:"#/properties/action-item-no-due-date/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["action-item-no-due-date"].anyOf[1].items[1],data:data5};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data5.acceptPriority !== undefined){
let data6 = data5.acceptPriority;
if(typeof data6 !== "boolean"){
const err4 = {instancePath:instancePath+"/action-item-no-due-date/1/acceptPriority",schemaPath:"#/properties/action-item-no-due-date/anyOf/1/items/1/properties/acceptPriority/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties["action-item-no-due-date"].anyOf[1].items[1].properties.acceptPriority.type,parentSchema:schema7.properties["action-item-no-due-date"].anyOf[1].items[1].properties.acceptPriority,data:data6};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data5.priorities !== undefined){
let data7 = data5.priorities;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i0=0; i0<len1; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err5 = {instancePath:instancePath+"/action-item-no-due-date/1/priorities/" + i0,schemaPath:"#/properties/action-item-no-due-date/anyOf/1/items/1/properties/priorities/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties["action-item-no-due-date"].anyOf[1].items[1].properties.priorities.items.type,parentSchema:schema7.properties["action-item-no-due-date"].anyOf[1].items[1].properties.priorities.items,data:data8};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/action-item-no-due-date/1/priorities",schemaPath:"#/properties/action-item-no-due-date/anyOf/1/items/1/properties/priorities/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["action-item-no-due-date"].anyOf[1].items[1].properties.priorities.type,parentSchema:schema7.properties["action-item-no-due-date"].anyOf[1].items[1].properties.priorities,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/action-item-no-due-date/1",schemaPath:"#/properties/action-item-no-due-date/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["action-item-no-due-date"].anyOf[1].items[1].type,parentSchema:schema7.properties["action-item-no-due-date"].anyOf[1].items[1],data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/action-item-no-due-date",schemaPath:"#/properties/action-item-no-due-date/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["action-item-no-due-date"].anyOf[1].type,parentSchema:schema7.properties["action-item-no-due-date"].anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err9 = {instancePath:instancePath+"/action-item-no-due-date",schemaPath:"#/properties/action-item-no-due-date/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["action-item-no-due-date"].anyOf,parentSchema:schema7.properties["action-item-no-due-date"],data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data["action-item-no-owner"] !== undefined){
let data9 = data["action-item-no-owner"];
const _errs24 = errors;
let valid9 = false;
const _errs25 = errors;
if(!(validate24(data9, {instancePath:instancePath+"/action-item-no-owner",parentData:data,parentDataProperty:"action-item-no-owner",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid1 = _errs25 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs26 = errors;
if(Array.isArray(data9)){
if(data9.length > 2){
const err10 = {instancePath:instancePath+"/action-item-no-owner",schemaPath:"#/properties/action-item-no-owner/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["action-item-no-owner"].anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data9.length < 1){
const err11 = {instancePath:instancePath+"/action-item-no-owner",schemaPath:"#/properties/action-item-no-owner/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["action-item-no-owner"].anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data9.length;
if(len2 > 0){
if(!(validate24(data9[0], {instancePath:instancePath+"/action-item-no-owner/0",parentData:data9,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len2 > 1){
let data11 = data9[1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(key2 === "ticketImpliesOwner")){
const err12 = {instancePath:instancePath+"/action-item-no-owner/1",schemaPath:"#/properties/action-item-no-owner/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["action-item-no-owner"].anyOf[1].items[1],data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data11.ticketImpliesOwner !== undefined){
let data12 = data11.ticketImpliesOwner;
if(typeof data12 !== "boolean"){
const err13 = {instancePath:instancePath+"/action-item-no-owner/1/ticketImpliesOwner",schemaPath:"#/properties/action-item-no-owner/anyOf/1/items/1/properties/ticketImpliesOwner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties["action-item-no-owner"].anyOf[1].items[1].properties.ticketImpliesOwner.type,parentSchema:schema7.properties["action-item-no-owner"].anyOf[1].items[1].properties.ticketImpliesOwner,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/action-item-no-owner/1",schemaPath:"#/properties/action-item-no-owner/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["action-item-no-owner"].anyOf[1].items[1].type,parentSchema:schema7.properties["action-item-no-owner"].anyOf[1].items[1],data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/action-item-no-owner",schemaPath:"#/properties/action-item-no-owner/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["action-item-no-owner"].anyOf[1].type,parentSchema:schema7.properties["action-item-no-owner"].anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid9 = valid9 || _valid1;
}
if(!valid9){
const err16 = {instancePath:instancePath+"/action-item-no-owner",schemaPath:"#/properties/action-item-no-owner/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["action-item-no-owner"].anyOf,parentSchema:schema7.properties["action-item-no-owner"],data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data["action-item-no-priority"] !== undefined){
if(!(validate23(data["action-item-no-priority"], {instancePath:instancePath+"/action-item-no-priority",parentData:data,parentDataProperty:"action-item-no-priority",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["action-item-state-mismatch"] !== undefined){
if(!(validate23(data["action-item-state-mismatch"], {instancePath:instancePath+"/action-item-state-mismatch",parentData:data,parentDataProperty:"action-item-state-mismatch",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["action-item-untracked"] !== undefined){
if(!(validate23(data["action-item-untracked"], {instancePath:instancePath+"/action-item-untracked",parentData:data,parentDataProperty:"action-item-untracked",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["action-item-vague"] !== undefined){
if(!(validate23(data["action-item-vague"], {instancePath:instancePath+"/action-item-vague",parentData:data,parentDataProperty:"action-item-vague",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["action-item-vague-owner"] !== undefined){
let data17 = data["action-item-vague-owner"];
const _errs43 = errors;
let valid16 = false;
const _errs44 = errors;
if(!(validate24(data17, {instancePath:instancePath+"/action-item-vague-owner",parentData:data,parentDataProperty:"action-item-vague-owner",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid2 = _errs44 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs45 = errors;
if(Array.isArray(data17)){
if(data17.length > 2){
const err17 = {instancePath:instancePath+"/action-item-vague-owner",schemaPath:"#/properties/action-item-vague-owner/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["action-item-vague-owner"].anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data17.length < 1){
const err18 = {instancePath:instancePath+"/action-item-vague-owner",schemaPath:"#/properties/action-item-vague-owner/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["action-item-vague-owner"].anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len3 = data17.length;
if(len3 > 0){
if(!(validate24(data17[0], {instancePath:instancePath+"/action-item-vague-owner/0",parentData:data17,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len3 > 1){
let data19 = data17[1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!(((key3 === "allowTeams") || (key3 === "acceptTeamWithTicket")) || (key3 === "acceptSeveral"))){
const err19 = {instancePath:instancePath+"/action-item-vague-owner/1",schemaPath:"#/properties/action-item-vague-owner/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["action-item-vague-owner"].anyOf[1].items[1],data:data19};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data19.allowTeams !== undefined){
let data20 = data19.allowTeams;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i1=0; i1<len4; i1++){
let data21 = data20[i1];
if(typeof data21 !== "string"){
const err20 = {instancePath:instancePath+"/action-item-vague-owner/1/allowTeams/" + i1,schemaPath:"#/properties/action-item-vague-owner/anyOf/1/items/1/properties/allowTeams/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties["action-item-vague-owner"].anyOf[1].items[1].properties.allowTeams.items.type,parentSchema:schema7.properties["action-item-vague-owner"].anyOf[1].items[1].properties.allowTeams.items,data:data21};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/action-item-vague-owner/1/allowTeams",schemaPath:"#/properties/action-item-vague-owner/anyOf/1/items/1/properties/allowTeams/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["action-item-vague-owner"].anyOf[1].items[1].properties.allowTeams.type,parentSchema:schema7.properties["action-item-vague-owner"].anyOf[1].items[1].properties.allowTeams,data:data20};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data19.acceptTeamWithTicket !== undefined){
let data22 = data19.acceptTeamWithTicket;
if(typeof data22 !== "boolean"){
const err22 = {instancePath:instancePath+"/action-item-vague-owner/1/acceptTeamWithTicket",schemaPath:"#/properties/action-item-vague-owner/anyOf/1/items/1/properties/acceptTeamWithTicket/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties["action-item-vague-owner"].anyOf[1].items[1].properties.acceptTeamWithTicket.type,parentSchema:schema7.properties["action-item-vague-owner"].anyOf[1].items[1].properties.acceptTeamWithTicket,data:data22};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data19.acceptSeveral !== undefined){
let data23 = data19.acceptSeveral;
if(typeof data23 !== "boolean"){
const err23 = {instancePath:instancePath+"/action-item-vague-owner/1/acceptSeveral",schemaPath:"#/properties/action-item-vague-owner/anyOf/1/items/1/properties/acceptSeveral/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties["action-item-vague-owner"].anyOf[1].items[1].properties.acceptSeveral.type,parentSchema:schema7.properties["action-item-vague-owner"].anyOf[1].items[1].properties.acceptSeveral,data:data23};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/action-item-vague-owner/1",schemaPath:"#/properties/action-item-vague-owner/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["action-item-vague-owner"].anyOf[1].items[1].type,parentSchema:schema7.properties["action-item-vague-owner"].anyOf[1].items[1],data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/action-item-vague-owner",schemaPath:"#/properties/action-item-vague-owner/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["action-item-vague-owner"].anyOf[1].type,parentSchema:schema7.properties["action-item-vague-owner"].anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs45 === errors;
valid16 = valid16 || _valid2;
}
if(!valid16){
const err26 = {instancePath:instancePath+"/action-item-vague-owner",schemaPath:"#/properties/action-item-vague-owner/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["action-item-vague-owner"].anyOf,parentSchema:schema7.properties["action-item-vague-owner"],data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data["action-items-low-priority"] !== undefined){
if(!(validate23(data["action-items-low-priority"], {instancePath:instancePath+"/action-items-low-priority",parentData:data,parentDataProperty:"action-items-low-priority",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["action-items-no-detection"] !== undefined){
let data25 = data["action-items-no-detection"];
const _errs62 = errors;
let valid22 = false;
const _errs63 = errors;
if(!(validate24(data25, {instancePath:instancePath+"/action-items-no-detection",parentData:data,parentDataProperty:"action-items-no-detection",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid3 = _errs63 === errors;
valid22 = valid22 || _valid3;
if(!valid22){
const _errs64 = errors;
if(Array.isArray(data25)){
if(data25.length > 2){
const err27 = {instancePath:instancePath+"/action-items-no-detection",schemaPath:"#/properties/action-items-no-detection/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["action-items-no-detection"].anyOf[1],data:data25};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data25.length < 1){
const err28 = {instancePath:instancePath+"/action-items-no-detection",schemaPath:"#/properties/action-items-no-detection/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["action-items-no-detection"].anyOf[1],data:data25};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len5 = data25.length;
if(len5 > 0){
if(!(validate24(data25[0], {instancePath:instancePath+"/action-items-no-detection/0",parentData:data25,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len5 > 1){
let data27 = data25[1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key4 in data27){
if(!(key4 === "minutes")){
const err29 = {instancePath:instancePath+"/action-items-no-detection/1",schemaPath:"#/properties/action-items-no-detection/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["action-items-no-detection"].anyOf[1].items[1],data:data27};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data27.minutes !== undefined){
let data28 = data27.minutes;
if(typeof data28 == "number"){
if(data28 < 0 || isNaN(data28)){
const err30 = {instancePath:instancePath+"/action-items-no-detection/1/minutes",schemaPath:"#/properties/action-items-no-detection/anyOf/1/items/1/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema7.properties["action-items-no-detection"].anyOf[1].items[1].properties.minutes,data:data28};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/action-items-no-detection/1/minutes",schemaPath:"#/properties/action-items-no-detection/anyOf/1/items/1/properties/minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema7.properties["action-items-no-detection"].anyOf[1].items[1].properties.minutes.type,parentSchema:schema7.properties["action-items-no-detection"].anyOf[1].items[1].properties.minutes,data:data28};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/action-items-no-detection/1",schemaPath:"#/properties/action-items-no-detection/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["action-items-no-detection"].anyOf[1].items[1].type,parentSchema:schema7.properties["action-items-no-detection"].anyOf[1].items[1],data:data27};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/action-items-no-detection",schemaPath:"#/properties/action-items-no-detection/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["action-items-no-detection"].anyOf[1].type,parentSchema:schema7.properties["action-items-no-detection"].anyOf[1],data:data25};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid3 = _errs64 === errors;
valid22 = valid22 || _valid3;
}
if(!valid22){
const err34 = {instancePath:instancePath+"/action-items-no-detection",schemaPath:"#/properties/action-items-no-detection/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["action-items-no-detection"].anyOf,parentSchema:schema7.properties["action-items-no-detection"],data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
if(data["action-items-none"] !== undefined){
if(!(validate23(data["action-items-none"], {instancePath:instancePath+"/action-items-none",parentData:data,parentDataProperty:"action-items-none",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["action-items-one-type"] !== undefined){
if(!(validate23(data["action-items-one-type"], {instancePath:instancePath+"/action-items-one-type",parentData:data,parentDataProperty:"action-items-one-type",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["action-items-too-many"] !== undefined){
let data31 = data["action-items-too-many"];
const _errs77 = errors;
let valid27 = false;
const _errs78 = errors;
if(!(validate24(data31, {instancePath:instancePath+"/action-items-too-many",parentData:data,parentDataProperty:"action-items-too-many",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid4 = _errs78 === errors;
valid27 = valid27 || _valid4;
if(!valid27){
const _errs79 = errors;
if(Array.isArray(data31)){
if(data31.length > 2){
const err35 = {instancePath:instancePath+"/action-items-too-many",schemaPath:"#/properties/action-items-too-many/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["action-items-too-many"].anyOf[1],data:data31};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data31.length < 1){
const err36 = {instancePath:instancePath+"/action-items-too-many",schemaPath:"#/properties/action-items-too-many/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["action-items-too-many"].anyOf[1],data:data31};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len6 = data31.length;
if(len6 > 0){
if(!(validate24(data31[0], {instancePath:instancePath+"/action-items-too-many/0",parentData:data31,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len6 > 1){
let data33 = data31[1];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key5 in data33){
if(!(key5 === "max")){
const err37 = {instancePath:instancePath+"/action-items-too-many/1",schemaPath:"#/properties/action-items-too-many/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["action-items-too-many"].anyOf[1].items[1],data:data33};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data33.max !== undefined){
let data34 = data33.max;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err38 = {instancePath:instancePath+"/action-items-too-many/1/max",schemaPath:"#/properties/action-items-too-many/anyOf/1/items/1/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema7.properties["action-items-too-many"].anyOf[1].items[1].properties.max.type,parentSchema:schema7.properties["action-items-too-many"].anyOf[1].items[1].properties.max,data:data34};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data34 == "number"){
if(data34 < 0 || isNaN(data34)){
const err39 = {instancePath:instancePath+"/action-items-too-many/1/max",schemaPath:"#/properties/action-items-too-many/anyOf/1/items/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema7.properties["action-items-too-many"].anyOf[1].items[1].properties.max,data:data34};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/action-items-too-many/1",schemaPath:"#/properties/action-items-too-many/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["action-items-too-many"].anyOf[1].items[1].type,parentSchema:schema7.properties["action-items-too-many"].anyOf[1].items[1],data:data33};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/action-items-too-many",schemaPath:"#/properties/action-items-too-many/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["action-items-too-many"].anyOf[1].type,parentSchema:schema7.properties["action-items-too-many"].anyOf[1],data:data31};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid4 = _errs79 === errors;
valid27 = valid27 || _valid4;
}
if(!valid27){
const err42 = {instancePath:instancePath+"/action-items-too-many",schemaPath:"#/properties/action-items-too-many/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["action-items-too-many"].anyOf,parentSchema:schema7.properties["action-items-too-many"],data:data31};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
if(data["blame-person"] !== undefined){
if(!(validate23(data["blame-person"], {instancePath:instancePath+"/blame-person",parentData:data,parentDataProperty:"blame-person",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["cause-restates-symptom"] !== undefined){
if(!(validate23(data["cause-restates-symptom"], {instancePath:instancePath+"/cause-restates-symptom",parentData:data,parentDataProperty:"cause-restates-symptom",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["cause-unresolved"] !== undefined){
if(!(validate23(data["cause-unresolved"], {instancePath:instancePath+"/cause-unresolved",parentData:data,parentDataProperty:"cause-unresolved",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["checkbox-malformed"] !== undefined){
if(!(validate23(data["checkbox-malformed"], {instancePath:instancePath+"/checkbox-malformed",parentData:data,parentDataProperty:"checkbox-malformed",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.counterfactual !== undefined){
if(!(validate23(data.counterfactual, {instancePath:instancePath+"/counterfactual",parentData:data,parentDataProperty:"counterfactual",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["date-ambiguous"] !== undefined){
let data40 = data["date-ambiguous"];
const _errs98 = errors;
let valid35 = false;
const _errs99 = errors;
if(!(validate24(data40, {instancePath:instancePath+"/date-ambiguous",parentData:data,parentDataProperty:"date-ambiguous",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid5 = _errs99 === errors;
valid35 = valid35 || _valid5;
if(!valid35){
const _errs100 = errors;
if(Array.isArray(data40)){
if(data40.length > 2){
const err43 = {instancePath:instancePath+"/date-ambiguous",schemaPath:"#/properties/date-ambiguous/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["date-ambiguous"].anyOf[1],data:data40};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data40.length < 1){
const err44 = {instancePath:instancePath+"/date-ambiguous",schemaPath:"#/properties/date-ambiguous/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["date-ambiguous"].anyOf[1],data:data40};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len7 = data40.length;
if(len7 > 0){
if(!(validate24(data40[0], {instancePath:instancePath+"/date-ambiguous/0",parentData:data40,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len7 > 1){
let data42 = data40[1];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key6 in data42){
if(!((key6 === "order") || (key6 === "settled"))){
const err45 = {instancePath:instancePath+"/date-ambiguous/1",schemaPath:"#/properties/date-ambiguous/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["date-ambiguous"].anyOf[1].items[1],data:data42};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data42.order !== undefined){
let data43 = data42.order;
if(!(((data43 === "none") || (data43 === "day-first")) || (data43 === "month-first"))){
const err46 = {instancePath:instancePath+"/date-ambiguous/1/order",schemaPath:"#/properties/date-ambiguous/anyOf/1/items/1/properties/order/enum",keyword:"enum",params:{allowedValues: schema7.properties["date-ambiguous"].anyOf[1].items[1].properties.order.enum},message:"must be equal to one of the allowed values",schema:schema7.properties["date-ambiguous"].anyOf[1].items[1].properties.order.enum,parentSchema:schema7.properties["date-ambiguous"].anyOf[1].items[1].properties.order,data:data43};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data42.settled !== undefined){
let data44 = data42.settled;
if(typeof data44 !== "boolean"){
const err47 = {instancePath:instancePath+"/date-ambiguous/1/settled",schemaPath:"#/properties/date-ambiguous/anyOf/1/items/1/properties/settled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties["date-ambiguous"].anyOf[1].items[1].properties.settled.type,parentSchema:schema7.properties["date-ambiguous"].anyOf[1].items[1].properties.settled,data:data44};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/date-ambiguous/1",schemaPath:"#/properties/date-ambiguous/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["date-ambiguous"].anyOf[1].items[1].type,parentSchema:schema7.properties["date-ambiguous"].anyOf[1].items[1],data:data42};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/date-ambiguous",schemaPath:"#/properties/date-ambiguous/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["date-ambiguous"].anyOf[1].type,parentSchema:schema7.properties["date-ambiguous"].anyOf[1],data:data40};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid5 = _errs100 === errors;
valid35 = valid35 || _valid5;
}
if(!valid35){
const err50 = {instancePath:instancePath+"/date-ambiguous",schemaPath:"#/properties/date-ambiguous/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["date-ambiguous"].anyOf,parentSchema:schema7.properties["date-ambiguous"],data:data40};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data["date-conflict"] !== undefined){
if(!(validate23(data["date-conflict"], {instancePath:instancePath+"/date-conflict",parentData:data,parentDataProperty:"date-conflict",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["date-impossible"] !== undefined){
if(!(validate23(data["date-impossible"], {instancePath:instancePath+"/date-impossible",parentData:data,parentDataProperty:"date-impossible",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["date-in-future"] !== undefined){
if(!(validate23(data["date-in-future"], {instancePath:instancePath+"/date-in-future",parentData:data,parentDataProperty:"date-in-future",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["date-missing"] !== undefined){
if(!(validate23(data["date-missing"], {instancePath:instancePath+"/date-missing",parentData:data,parentDataProperty:"date-missing",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["date-weekday-mismatch"] !== undefined){
if(!(validate23(data["date-weekday-mismatch"], {instancePath:instancePath+"/date-weekday-mismatch",parentData:data,parentDataProperty:"date-weekday-mismatch",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["dead-reference"] !== undefined){
if(!(validate23(data["dead-reference"], {instancePath:instancePath+"/dead-reference",parentData:data,parentDataProperty:"dead-reference",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["detection-source-missing"] !== undefined){
if(!(validate23(data["detection-source-missing"], {instancePath:instancePath+"/detection-source-missing",parentData:data,parentDataProperty:"detection-source-missing",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["duplicate-section"] !== undefined){
if(!(validate23(data["duplicate-section"], {instancePath:instancePath+"/duplicate-section",parentData:data,parentDataProperty:"duplicate-section",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["duration-mismatch"] !== undefined){
let data53 = data["duration-mismatch"];
const _errs126 = errors;
let valid46 = false;
const _errs127 = errors;
if(!(validate24(data53, {instancePath:instancePath+"/duration-mismatch",parentData:data,parentDataProperty:"duration-mismatch",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid6 = _errs127 === errors;
valid46 = valid46 || _valid6;
if(!valid46){
const _errs128 = errors;
if(Array.isArray(data53)){
if(data53.length > 2){
const err51 = {instancePath:instancePath+"/duration-mismatch",schemaPath:"#/properties/duration-mismatch/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["duration-mismatch"].anyOf[1],data:data53};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data53.length < 1){
const err52 = {instancePath:instancePath+"/duration-mismatch",schemaPath:"#/properties/duration-mismatch/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["duration-mismatch"].anyOf[1],data:data53};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len8 = data53.length;
if(len8 > 0){
if(!(validate24(data53[0], {instancePath:instancePath+"/duration-mismatch/0",parentData:data53,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len8 > 1){
let data55 = data53[1];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key7 in data55){
if(!(key7 === "timeline")){
const err53 = {instancePath:instancePath+"/duration-mismatch/1",schemaPath:"#/properties/duration-mismatch/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["duration-mismatch"].anyOf[1].items[1],data:data55};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data55.timeline !== undefined){
let data56 = data55.timeline;
if(typeof data56 !== "boolean"){
const err54 = {instancePath:instancePath+"/duration-mismatch/1/timeline",schemaPath:"#/properties/duration-mismatch/anyOf/1/items/1/properties/timeline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties["duration-mismatch"].anyOf[1].items[1].properties.timeline.type,parentSchema:schema7.properties["duration-mismatch"].anyOf[1].items[1].properties.timeline,data:data56};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/duration-mismatch/1",schemaPath:"#/properties/duration-mismatch/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["duration-mismatch"].anyOf[1].items[1].type,parentSchema:schema7.properties["duration-mismatch"].anyOf[1].items[1],data:data55};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/duration-mismatch",schemaPath:"#/properties/duration-mismatch/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["duration-mismatch"].anyOf[1].type,parentSchema:schema7.properties["duration-mismatch"].anyOf[1],data:data53};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid6 = _errs128 === errors;
valid46 = valid46 || _valid6;
}
if(!valid46){
const err57 = {instancePath:instancePath+"/duration-mismatch",schemaPath:"#/properties/duration-mismatch/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["duration-mismatch"].anyOf,parentSchema:schema7.properties["duration-mismatch"],data:data53};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs126;
if(vErrors !== null){
if(_errs126){
vErrors.length = _errs126;
}
else {
vErrors = null;
}
}
}
}
if(data["empty-section"] !== undefined){
let data57 = data["empty-section"];
const _errs137 = errors;
let valid49 = false;
const _errs138 = errors;
if(!(validate24(data57, {instancePath:instancePath+"/empty-section",parentData:data,parentDataProperty:"empty-section",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid7 = _errs138 === errors;
valid49 = valid49 || _valid7;
if(!valid49){
const _errs139 = errors;
if(Array.isArray(data57)){
if(data57.length > 2){
const err58 = {instancePath:instancePath+"/empty-section",schemaPath:"#/properties/empty-section/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["empty-section"].anyOf[1],data:data57};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data57.length < 1){
const err59 = {instancePath:instancePath+"/empty-section",schemaPath:"#/properties/empty-section/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["empty-section"].anyOf[1],data:data57};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len9 = data57.length;
if(len9 > 0){
if(!(validate24(data57[0], {instancePath:instancePath+"/empty-section/0",parentData:data57,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len9 > 1){
let data59 = data57[1];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key8 in data59){
if(!(key8 === "optional")){
const err60 = {instancePath:instancePath+"/empty-section/1",schemaPath:"#/properties/empty-section/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["empty-section"].anyOf[1].items[1],data:data59};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data59.optional !== undefined){
let data60 = data59.optional;
if(Array.isArray(data60)){
const len10 = data60.length;
for(let i2=0; i2<len10; i2++){
let data61 = data60[i2];
if(typeof data61 !== "string"){
const err61 = {instancePath:instancePath+"/empty-section/1/optional/" + i2,schemaPath:"#/properties/empty-section/anyOf/1/items/1/properties/optional/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties["empty-section"].anyOf[1].items[1].properties.optional.items.type,parentSchema:schema7.properties["empty-section"].anyOf[1].items[1].properties.optional.items,data:data61};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/empty-section/1/optional",schemaPath:"#/properties/empty-section/anyOf/1/items/1/properties/optional/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["empty-section"].anyOf[1].items[1].properties.optional.type,parentSchema:schema7.properties["empty-section"].anyOf[1].items[1].properties.optional,data:data60};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/empty-section/1",schemaPath:"#/properties/empty-section/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["empty-section"].anyOf[1].items[1].type,parentSchema:schema7.properties["empty-section"].anyOf[1].items[1],data:data59};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/empty-section",schemaPath:"#/properties/empty-section/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["empty-section"].anyOf[1].type,parentSchema:schema7.properties["empty-section"].anyOf[1],data:data57};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid7 = _errs139 === errors;
valid49 = valid49 || _valid7;
}
if(!valid49){
const err65 = {instancePath:instancePath+"/empty-section",schemaPath:"#/properties/empty-section/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["empty-section"].anyOf,parentSchema:schema7.properties["empty-section"],data:data57};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
}
}
if(data["evidence-missing"] !== undefined){
if(!(validate23(data["evidence-missing"], {instancePath:instancePath+"/evidence-missing",parentData:data,parentDataProperty:"evidence-missing",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["filename-mismatch"] !== undefined){
if(!(validate23(data["filename-mismatch"], {instancePath:instancePath+"/filename-mismatch",parentData:data,parentDataProperty:"filename-mismatch",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["human-error-cause"] !== undefined){
if(!(validate23(data["human-error-cause"], {instancePath:instancePath+"/human-error-cause",parentData:data,parentDataProperty:"human-error-cause",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["impact-incomplete"] !== undefined){
if(!(validate23(data["impact-incomplete"], {instancePath:instancePath+"/impact-incomplete",parentData:data,parentDataProperty:"impact-incomplete",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["impact-not-quantified"] !== undefined){
if(!(validate23(data["impact-not-quantified"], {instancePath:instancePath+"/impact-not-quantified",parentData:data,parentDataProperty:"impact-not-quantified",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["internal-reference-in-public"] !== undefined){
let data67 = data["internal-reference-in-public"];
const _errs160 = errors;
let valid59 = false;
const _errs161 = errors;
if(!(validate24(data67, {instancePath:instancePath+"/internal-reference-in-public",parentData:data,parentDataProperty:"internal-reference-in-public",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid8 = _errs161 === errors;
valid59 = valid59 || _valid8;
if(!valid59){
const _errs162 = errors;
if(Array.isArray(data67)){
if(data67.length > 2){
const err66 = {instancePath:instancePath+"/internal-reference-in-public",schemaPath:"#/properties/internal-reference-in-public/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["internal-reference-in-public"].anyOf[1],data:data67};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data67.length < 1){
const err67 = {instancePath:instancePath+"/internal-reference-in-public",schemaPath:"#/properties/internal-reference-in-public/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["internal-reference-in-public"].anyOf[1],data:data67};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len11 = data67.length;
if(len11 > 0){
if(!(validate24(data67[0], {instancePath:instancePath+"/internal-reference-in-public/0",parentData:data67,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len11 > 1){
let data69 = data67[1];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key9 in data69){
if(!(((key9 === "allow") || (key9 === "internalDomains")) || (key9 === "owners"))){
const err68 = {instancePath:instancePath+"/internal-reference-in-public/1",schemaPath:"#/properties/internal-reference-in-public/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["internal-reference-in-public"].anyOf[1].items[1],data:data69};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data69.allow !== undefined){
let data70 = data69.allow;
if(Array.isArray(data70)){
const len12 = data70.length;
for(let i3=0; i3<len12; i3++){
let data71 = data70[i3];
if(typeof data71 !== "string"){
const err69 = {instancePath:instancePath+"/internal-reference-in-public/1/allow/" + i3,schemaPath:"#/properties/internal-reference-in-public/anyOf/1/items/1/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties["internal-reference-in-public"].anyOf[1].items[1].properties.allow.items.type,parentSchema:schema7.properties["internal-reference-in-public"].anyOf[1].items[1].properties.allow.items,data:data71};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/internal-reference-in-public/1/allow",schemaPath:"#/properties/internal-reference-in-public/anyOf/1/items/1/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["internal-reference-in-public"].anyOf[1].items[1].properties.allow.type,parentSchema:schema7.properties["internal-reference-in-public"].anyOf[1].items[1].properties.allow,data:data70};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data69.internalDomains !== undefined){
let data72 = data69.internalDomains;
if(Array.isArray(data72)){
const len13 = data72.length;
for(let i4=0; i4<len13; i4++){
let data73 = data72[i4];
if(typeof data73 !== "string"){
const err71 = {instancePath:instancePath+"/internal-reference-in-public/1/internalDomains/" + i4,schemaPath:"#/properties/internal-reference-in-public/anyOf/1/items/1/properties/internalDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties["internal-reference-in-public"].anyOf[1].items[1].properties.internalDomains.items.type,parentSchema:schema7.properties["internal-reference-in-public"].anyOf[1].items[1].properties.internalDomains.items,data:data73};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/internal-reference-in-public/1/internalDomains",schemaPath:"#/properties/internal-reference-in-public/anyOf/1/items/1/properties/internalDomains/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["internal-reference-in-public"].anyOf[1].items[1].properties.internalDomains.type,parentSchema:schema7.properties["internal-reference-in-public"].anyOf[1].items[1].properties.internalDomains,data:data72};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data69.owners !== undefined){
let data74 = data69.owners;
if(typeof data74 !== "boolean"){
const err73 = {instancePath:instancePath+"/internal-reference-in-public/1/owners",schemaPath:"#/properties/internal-reference-in-public/anyOf/1/items/1/properties/owners/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties["internal-reference-in-public"].anyOf[1].items[1].properties.owners.type,parentSchema:schema7.properties["internal-reference-in-public"].anyOf[1].items[1].properties.owners,data:data74};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/internal-reference-in-public/1",schemaPath:"#/properties/internal-reference-in-public/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["internal-reference-in-public"].anyOf[1].items[1].type,parentSchema:schema7.properties["internal-reference-in-public"].anyOf[1].items[1],data:data69};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/internal-reference-in-public",schemaPath:"#/properties/internal-reference-in-public/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["internal-reference-in-public"].anyOf[1].type,parentSchema:schema7.properties["internal-reference-in-public"].anyOf[1],data:data67};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid8 = _errs162 === errors;
valid59 = valid59 || _valid8;
}
if(!valid59){
const err76 = {instancePath:instancePath+"/internal-reference-in-public",schemaPath:"#/properties/internal-reference-in-public/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["internal-reference-in-public"].anyOf,parentSchema:schema7.properties["internal-reference-in-public"],data:data67};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
}
}
if(data["link-text-mismatch"] !== undefined){
if(!(validate23(data["link-text-mismatch"], {instancePath:instancePath+"/link-text-mismatch",parentData:data,parentDataProperty:"link-text-mismatch",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["link-without-scheme"] !== undefined){
if(!(validate23(data["link-without-scheme"], {instancePath:instancePath+"/link-without-scheme",parentData:data,parentDataProperty:"link-without-scheme",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["loaded-language"] !== undefined){
let data77 = data["loaded-language"];
const _errs183 = errors;
let valid68 = false;
const _errs184 = errors;
if(!(validate24(data77, {instancePath:instancePath+"/loaded-language",parentData:data,parentDataProperty:"loaded-language",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid9 = _errs184 === errors;
valid68 = valid68 || _valid9;
if(!valid68){
const _errs185 = errors;
if(Array.isArray(data77)){
if(data77.length > 2){
const err77 = {instancePath:instancePath+"/loaded-language",schemaPath:"#/properties/loaded-language/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["loaded-language"].anyOf[1],data:data77};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data77.length < 1){
const err78 = {instancePath:instancePath+"/loaded-language",schemaPath:"#/properties/loaded-language/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["loaded-language"].anyOf[1],data:data77};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len14 = data77.length;
if(len14 > 0){
if(!(validate24(data77[0], {instancePath:instancePath+"/loaded-language/0",parentData:data77,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len14 > 1){
let data79 = data77[1];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key10 in data79){
if(!((key10 === "allow") || (key10 === "hedges"))){
const err79 = {instancePath:instancePath+"/loaded-language/1",schemaPath:"#/properties/loaded-language/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["loaded-language"].anyOf[1].items[1],data:data79};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data79.allow !== undefined){
let data80 = data79.allow;
if(Array.isArray(data80)){
const len15 = data80.length;
for(let i5=0; i5<len15; i5++){
let data81 = data80[i5];
if(typeof data81 !== "string"){
const err80 = {instancePath:instancePath+"/loaded-language/1/allow/" + i5,schemaPath:"#/properties/loaded-language/anyOf/1/items/1/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties["loaded-language"].anyOf[1].items[1].properties.allow.items.type,parentSchema:schema7.properties["loaded-language"].anyOf[1].items[1].properties.allow.items,data:data81};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/loaded-language/1/allow",schemaPath:"#/properties/loaded-language/anyOf/1/items/1/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["loaded-language"].anyOf[1].items[1].properties.allow.type,parentSchema:schema7.properties["loaded-language"].anyOf[1].items[1].properties.allow,data:data80};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data79.hedges !== undefined){
let data82 = data79.hedges;
if(typeof data82 !== "boolean"){
const err82 = {instancePath:instancePath+"/loaded-language/1/hedges",schemaPath:"#/properties/loaded-language/anyOf/1/items/1/properties/hedges/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties["loaded-language"].anyOf[1].items[1].properties.hedges.type,parentSchema:schema7.properties["loaded-language"].anyOf[1].items[1].properties.hedges,data:data82};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/loaded-language/1",schemaPath:"#/properties/loaded-language/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["loaded-language"].anyOf[1].items[1].type,parentSchema:schema7.properties["loaded-language"].anyOf[1].items[1],data:data79};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/loaded-language",schemaPath:"#/properties/loaded-language/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["loaded-language"].anyOf[1].type,parentSchema:schema7.properties["loaded-language"].anyOf[1],data:data77};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid9 = _errs185 === errors;
valid68 = valid68 || _valid9;
}
if(!valid68){
const err85 = {instancePath:instancePath+"/loaded-language",schemaPath:"#/properties/loaded-language/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["loaded-language"].anyOf,parentSchema:schema7.properties["loaded-language"],data:data77};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs183;
if(vErrors !== null){
if(_errs183){
vErrors.length = _errs183;
}
else {
vErrors = null;
}
}
}
}
if(data["metric-misnamed"] !== undefined){
if(!(validate23(data["metric-misnamed"], {instancePath:instancePath+"/metric-misnamed",parentData:data,parentDataProperty:"metric-misnamed",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["milestone-order"] !== undefined){
let data84 = data["milestone-order"];
const _errs200 = errors;
let valid74 = false;
const _errs201 = errors;
if(!(validate24(data84, {instancePath:instancePath+"/milestone-order",parentData:data,parentDataProperty:"milestone-order",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid10 = _errs201 === errors;
valid74 = valid74 || _valid10;
if(!valid74){
const _errs202 = errors;
if(Array.isArray(data84)){
if(data84.length > 2){
const err86 = {instancePath:instancePath+"/milestone-order",schemaPath:"#/properties/milestone-order/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["milestone-order"].anyOf[1],data:data84};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data84.length < 1){
const err87 = {instancePath:instancePath+"/milestone-order",schemaPath:"#/properties/milestone-order/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["milestone-order"].anyOf[1],data:data84};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len16 = data84.length;
if(len16 > 0){
if(!(validate24(data84[0], {instancePath:instancePath+"/milestone-order/0",parentData:data84,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len16 > 1){
let data86 = data84[1];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key11 in data86){
if(!(key11 === "detectionBeforeStart")){
const err88 = {instancePath:instancePath+"/milestone-order/1",schemaPath:"#/properties/milestone-order/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["milestone-order"].anyOf[1].items[1],data:data86};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data86.detectionBeforeStart !== undefined){
let data87 = data86.detectionBeforeStart;
if(typeof data87 !== "boolean"){
const err89 = {instancePath:instancePath+"/milestone-order/1/detectionBeforeStart",schemaPath:"#/properties/milestone-order/anyOf/1/items/1/properties/detectionBeforeStart/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties["milestone-order"].anyOf[1].items[1].properties.detectionBeforeStart.type,parentSchema:schema7.properties["milestone-order"].anyOf[1].items[1].properties.detectionBeforeStart,data:data87};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/milestone-order/1",schemaPath:"#/properties/milestone-order/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["milestone-order"].anyOf[1].items[1].type,parentSchema:schema7.properties["milestone-order"].anyOf[1].items[1],data:data86};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/milestone-order",schemaPath:"#/properties/milestone-order/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["milestone-order"].anyOf[1].type,parentSchema:schema7.properties["milestone-order"].anyOf[1],data:data84};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid10 = _errs202 === errors;
valid74 = valid74 || _valid10;
}
if(!valid74){
const err92 = {instancePath:instancePath+"/milestone-order",schemaPath:"#/properties/milestone-order/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["milestone-order"].anyOf,parentSchema:schema7.properties["milestone-order"],data:data84};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs200;
if(vErrors !== null){
if(_errs200){
vErrors.length = _errs200;
}
else {
vErrors = null;
}
}
}
}
if(data["missing-metadata"] !== undefined){
let data88 = data["missing-metadata"];
const _errs211 = errors;
let valid77 = false;
const _errs212 = errors;
if(!(validate24(data88, {instancePath:instancePath+"/missing-metadata",parentData:data,parentDataProperty:"missing-metadata",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid11 = _errs212 === errors;
valid77 = valid77 || _valid11;
if(!valid77){
const _errs213 = errors;
if(Array.isArray(data88)){
if(data88.length > 2){
const err93 = {instancePath:instancePath+"/missing-metadata",schemaPath:"#/properties/missing-metadata/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["missing-metadata"].anyOf[1],data:data88};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data88.length < 1){
const err94 = {instancePath:instancePath+"/missing-metadata",schemaPath:"#/properties/missing-metadata/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["missing-metadata"].anyOf[1],data:data88};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len17 = data88.length;
if(len17 > 0){
if(!(validate24(data88[0], {instancePath:instancePath+"/missing-metadata/0",parentData:data88,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len17 > 1){
let data90 = data88[1];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key12 in data90){
if(!(((key12 === "required") || (key12 === "wanted")) || (key12 === "oneOwner"))){
const err95 = {instancePath:instancePath+"/missing-metadata/1",schemaPath:"#/properties/missing-metadata/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["missing-metadata"].anyOf[1].items[1],data:data90};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data90.required !== undefined){
let data91 = data90.required;
if(Array.isArray(data91)){
const len18 = data91.length;
for(let i6=0; i6<len18; i6++){
let data92 = data91[i6];
if(typeof data92 !== "string"){
const err96 = {instancePath:instancePath+"/missing-metadata/1/required/" + i6,schemaPath:"#/properties/missing-metadata/anyOf/1/items/1/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.required.items.type,parentSchema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.required.items,data:data92};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!(((((data92 === "title") || (data92 === "date")) || (data92 === "severity")) || (data92 === "status")) || (data92 === "owner"))){
const err97 = {instancePath:instancePath+"/missing-metadata/1/required/" + i6,schemaPath:"#/properties/missing-metadata/anyOf/1/items/1/properties/required/items/enum",keyword:"enum",params:{allowedValues: schema7.properties["missing-metadata"].anyOf[1].items[1].properties.required.items.enum},message:"must be equal to one of the allowed values",schema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.required.items.enum,parentSchema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.required.items,data:data92};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/missing-metadata/1/required",schemaPath:"#/properties/missing-metadata/anyOf/1/items/1/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.required.type,parentSchema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.required,data:data91};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data90.wanted !== undefined){
let data93 = data90.wanted;
if(Array.isArray(data93)){
const len19 = data93.length;
for(let i7=0; i7<len19; i7++){
let data94 = data93[i7];
if(typeof data94 !== "string"){
const err99 = {instancePath:instancePath+"/missing-metadata/1/wanted/" + i7,schemaPath:"#/properties/missing-metadata/anyOf/1/items/1/properties/wanted/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.wanted.items.type,parentSchema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.wanted.items,data:data94};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(((((data94 === "title") || (data94 === "date")) || (data94 === "severity")) || (data94 === "status")) || (data94 === "owner"))){
const err100 = {instancePath:instancePath+"/missing-metadata/1/wanted/" + i7,schemaPath:"#/properties/missing-metadata/anyOf/1/items/1/properties/wanted/items/enum",keyword:"enum",params:{allowedValues: schema7.properties["missing-metadata"].anyOf[1].items[1].properties.wanted.items.enum},message:"must be equal to one of the allowed values",schema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.wanted.items.enum,parentSchema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.wanted.items,data:data94};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/missing-metadata/1/wanted",schemaPath:"#/properties/missing-metadata/anyOf/1/items/1/properties/wanted/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.wanted.type,parentSchema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.wanted,data:data93};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data90.oneOwner !== undefined){
let data95 = data90.oneOwner;
if(typeof data95 !== "boolean"){
const err102 = {instancePath:instancePath+"/missing-metadata/1/oneOwner",schemaPath:"#/properties/missing-metadata/anyOf/1/items/1/properties/oneOwner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.oneOwner.type,parentSchema:schema7.properties["missing-metadata"].anyOf[1].items[1].properties.oneOwner,data:data95};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/missing-metadata/1",schemaPath:"#/properties/missing-metadata/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["missing-metadata"].anyOf[1].items[1].type,parentSchema:schema7.properties["missing-metadata"].anyOf[1].items[1],data:data90};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/missing-metadata",schemaPath:"#/properties/missing-metadata/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["missing-metadata"].anyOf[1].type,parentSchema:schema7.properties["missing-metadata"].anyOf[1],data:data88};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid11 = _errs213 === errors;
valid77 = valid77 || _valid11;
}
if(!valid77){
const err105 = {instancePath:instancePath+"/missing-metadata",schemaPath:"#/properties/missing-metadata/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["missing-metadata"].anyOf,parentSchema:schema7.properties["missing-metadata"],data:data88};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs211;
if(vErrors !== null){
if(_errs211){
vErrors.length = _errs211;
}
else {
vErrors = null;
}
}
}
}
if(data["missing-section"] !== undefined){
let data96 = data["missing-section"];
const _errs230 = errors;
let valid84 = false;
const _errs231 = errors;
if(!(validate24(data96, {instancePath:instancePath+"/missing-section",parentData:data,parentDataProperty:"missing-section",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid12 = _errs231 === errors;
valid84 = valid84 || _valid12;
if(!valid84){
const _errs232 = errors;
if(Array.isArray(data96)){
if(data96.length > 2){
const err106 = {instancePath:instancePath+"/missing-section",schemaPath:"#/properties/missing-section/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["missing-section"].anyOf[1],data:data96};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data96.length < 1){
const err107 = {instancePath:instancePath+"/missing-section",schemaPath:"#/properties/missing-section/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["missing-section"].anyOf[1],data:data96};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const len20 = data96.length;
if(len20 > 0){
if(!(validate24(data96[0], {instancePath:instancePath+"/missing-section/0",parentData:data96,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len20 > 1){
let data98 = data96[1];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key13 in data98){
if(!(key13 === "kinds")){
const err108 = {instancePath:instancePath+"/missing-section/1",schemaPath:"#/properties/missing-section/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["missing-section"].anyOf[1].items[1],data:data98};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data98.kinds !== undefined){
let data99 = data98.kinds;
if(Array.isArray(data99)){
const len21 = data99.length;
for(let i8=0; i8<len21; i8++){
let data100 = data99[i8];
if(typeof data100 !== "string"){
const err109 = {instancePath:instancePath+"/missing-section/1/kinds/" + i8,schemaPath:"#/properties/missing-section/anyOf/1/items/1/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties["missing-section"].anyOf[1].items[1].properties.kinds.items.type,parentSchema:schema7.properties["missing-section"].anyOf[1].items[1].properties.kinds.items,data:data100};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!(((((((((((((((((((data100 === "summary") || (data100 === "impact")) || (data100 === "timeline")) || (data100 === "detection")) || (data100 === "root-cause")) || (data100 === "trigger")) || (data100 === "resolution")) || (data100 === "mitigation")) || (data100 === "lessons-learned")) || (data100 === "what-went-well")) || (data100 === "what-went-wrong")) || (data100 === "where-we-got-lucky")) || (data100 === "five-whys")) || (data100 === "action-items")) || (data100 === "background")) || (data100 === "duration")) || (data100 === "recurrence")) || (data100 === "supporting-information")) || (data100 === "glossary"))){
const err110 = {instancePath:instancePath+"/missing-section/1/kinds/" + i8,schemaPath:"#/properties/missing-section/anyOf/1/items/1/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema7.properties["missing-section"].anyOf[1].items[1].properties.kinds.items.enum},message:"must be equal to one of the allowed values",schema:schema7.properties["missing-section"].anyOf[1].items[1].properties.kinds.items.enum,parentSchema:schema7.properties["missing-section"].anyOf[1].items[1].properties.kinds.items,data:data100};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/missing-section/1/kinds",schemaPath:"#/properties/missing-section/anyOf/1/items/1/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["missing-section"].anyOf[1].items[1].properties.kinds.type,parentSchema:schema7.properties["missing-section"].anyOf[1].items[1].properties.kinds,data:data99};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/missing-section/1",schemaPath:"#/properties/missing-section/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["missing-section"].anyOf[1].items[1].type,parentSchema:schema7.properties["missing-section"].anyOf[1].items[1],data:data98};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/missing-section",schemaPath:"#/properties/missing-section/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["missing-section"].anyOf[1].type,parentSchema:schema7.properties["missing-section"].anyOf[1],data:data96};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid12 = _errs232 === errors;
valid84 = valid84 || _valid12;
}
if(!valid84){
const err114 = {instancePath:instancePath+"/missing-section",schemaPath:"#/properties/missing-section/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["missing-section"].anyOf,parentSchema:schema7.properties["missing-section"],data:data96};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
else {
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
}
}
if(data["personal-data"] !== undefined){
let data101 = data["personal-data"];
const _errs243 = errors;
let valid89 = false;
const _errs244 = errors;
if(!(validate24(data101, {instancePath:instancePath+"/personal-data",parentData:data,parentDataProperty:"personal-data",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid13 = _errs244 === errors;
valid89 = valid89 || _valid13;
if(!valid89){
const _errs245 = errors;
if(Array.isArray(data101)){
if(data101.length > 2){
const err115 = {instancePath:instancePath+"/personal-data",schemaPath:"#/properties/personal-data/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["personal-data"].anyOf[1],data:data101};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data101.length < 1){
const err116 = {instancePath:instancePath+"/personal-data",schemaPath:"#/properties/personal-data/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["personal-data"].anyOf[1],data:data101};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len22 = data101.length;
if(len22 > 0){
if(!(validate24(data101[0], {instancePath:instancePath+"/personal-data/0",parentData:data101,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len22 > 1){
let data103 = data101[1];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key14 in data103){
if(!(key14 === "ownDomains")){
const err117 = {instancePath:instancePath+"/personal-data/1",schemaPath:"#/properties/personal-data/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["personal-data"].anyOf[1].items[1],data:data103};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data103.ownDomains !== undefined){
let data104 = data103.ownDomains;
if(Array.isArray(data104)){
const len23 = data104.length;
for(let i9=0; i9<len23; i9++){
let data105 = data104[i9];
if(typeof data105 !== "string"){
const err118 = {instancePath:instancePath+"/personal-data/1/ownDomains/" + i9,schemaPath:"#/properties/personal-data/anyOf/1/items/1/properties/ownDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties["personal-data"].anyOf[1].items[1].properties.ownDomains.items.type,parentSchema:schema7.properties["personal-data"].anyOf[1].items[1].properties.ownDomains.items,data:data105};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/personal-data/1/ownDomains",schemaPath:"#/properties/personal-data/anyOf/1/items/1/properties/ownDomains/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["personal-data"].anyOf[1].items[1].properties.ownDomains.type,parentSchema:schema7.properties["personal-data"].anyOf[1].items[1].properties.ownDomains,data:data104};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/personal-data/1",schemaPath:"#/properties/personal-data/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["personal-data"].anyOf[1].items[1].type,parentSchema:schema7.properties["personal-data"].anyOf[1].items[1],data:data103};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/personal-data",schemaPath:"#/properties/personal-data/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["personal-data"].anyOf[1].type,parentSchema:schema7.properties["personal-data"].anyOf[1],data:data101};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid13 = _errs245 === errors;
valid89 = valid89 || _valid13;
}
if(!valid89){
const err122 = {instancePath:instancePath+"/personal-data",schemaPath:"#/properties/personal-data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["personal-data"].anyOf,parentSchema:schema7.properties["personal-data"],data:data101};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
else {
errors = _errs243;
if(vErrors !== null){
if(_errs243){
vErrors.length = _errs243;
}
else {
vErrors = null;
}
}
}
}
if(data["placeholder-text"] !== undefined){
let data106 = data["placeholder-text"];
const _errs256 = errors;
let valid94 = false;
const _errs257 = errors;
if(!(validate24(data106, {instancePath:instancePath+"/placeholder-text",parentData:data,parentDataProperty:"placeholder-text",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid14 = _errs257 === errors;
valid94 = valid94 || _valid14;
if(!valid94){
const _errs258 = errors;
if(Array.isArray(data106)){
if(data106.length > 2){
const err123 = {instancePath:instancePath+"/placeholder-text",schemaPath:"#/properties/placeholder-text/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["placeholder-text"].anyOf[1],data:data106};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data106.length < 1){
const err124 = {instancePath:instancePath+"/placeholder-text",schemaPath:"#/properties/placeholder-text/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["placeholder-text"].anyOf[1],data:data106};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len24 = data106.length;
if(len24 > 0){
if(!(validate24(data106[0], {instancePath:instancePath+"/placeholder-text/0",parentData:data106,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len24 > 1){
let data108 = data106[1];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key15 in data108){
if(!(key15 === "boilerplate")){
const err125 = {instancePath:instancePath+"/placeholder-text/1",schemaPath:"#/properties/placeholder-text/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["placeholder-text"].anyOf[1].items[1],data:data108};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data108.boilerplate !== undefined){
let data109 = data108.boilerplate;
if(Array.isArray(data109)){
const len25 = data109.length;
for(let i10=0; i10<len25; i10++){
let data110 = data109[i10];
if(typeof data110 !== "string"){
const err126 = {instancePath:instancePath+"/placeholder-text/1/boilerplate/" + i10,schemaPath:"#/properties/placeholder-text/anyOf/1/items/1/properties/boilerplate/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties["placeholder-text"].anyOf[1].items[1].properties.boilerplate.items.type,parentSchema:schema7.properties["placeholder-text"].anyOf[1].items[1].properties.boilerplate.items,data:data110};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/placeholder-text/1/boilerplate",schemaPath:"#/properties/placeholder-text/anyOf/1/items/1/properties/boilerplate/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["placeholder-text"].anyOf[1].items[1].properties.boilerplate.type,parentSchema:schema7.properties["placeholder-text"].anyOf[1].items[1].properties.boilerplate,data:data109};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/placeholder-text/1",schemaPath:"#/properties/placeholder-text/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["placeholder-text"].anyOf[1].items[1].type,parentSchema:schema7.properties["placeholder-text"].anyOf[1].items[1],data:data108};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/placeholder-text",schemaPath:"#/properties/placeholder-text/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["placeholder-text"].anyOf[1].type,parentSchema:schema7.properties["placeholder-text"].anyOf[1],data:data106};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid14 = _errs258 === errors;
valid94 = valid94 || _valid14;
}
if(!valid94){
const err130 = {instancePath:instancePath+"/placeholder-text",schemaPath:"#/properties/placeholder-text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["placeholder-text"].anyOf,parentSchema:schema7.properties["placeholder-text"],data:data106};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
else {
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
}
}
if(data["secret-in-text"] !== undefined){
if(!(validate23(data["secret-in-text"], {instancePath:instancePath+"/secret-in-text",parentData:data,parentDataProperty:"secret-in-text",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["several-incidents"] !== undefined){
if(!(validate23(data["several-incidents"], {instancePath:instancePath+"/several-incidents",parentData:data,parentDataProperty:"several-incidents",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["severity-conflict"] !== undefined){
let data113 = data["severity-conflict"];
const _errs273 = errors;
let valid101 = false;
const _errs274 = errors;
if(!(validate24(data113, {instancePath:instancePath+"/severity-conflict",parentData:data,parentDataProperty:"severity-conflict",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid15 = _errs274 === errors;
valid101 = valid101 || _valid15;
if(!valid101){
const _errs275 = errors;
if(Array.isArray(data113)){
if(data113.length > 2){
const err131 = {instancePath:instancePath+"/severity-conflict",schemaPath:"#/properties/severity-conflict/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["severity-conflict"].anyOf[1],data:data113};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data113.length < 1){
const err132 = {instancePath:instancePath+"/severity-conflict",schemaPath:"#/properties/severity-conflict/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["severity-conflict"].anyOf[1],data:data113};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len26 = data113.length;
if(len26 > 0){
if(!(validate24(data113[0], {instancePath:instancePath+"/severity-conflict/0",parentData:data113,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len26 > 1){
let data115 = data113[1];
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key16 in data115){
if(!(key16 === "scale")){
const err133 = {instancePath:instancePath+"/severity-conflict/1",schemaPath:"#/properties/severity-conflict/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["severity-conflict"].anyOf[1].items[1],data:data115};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data115.scale !== undefined){
let data116 = data115.scale;
if(Array.isArray(data116)){
const len27 = data116.length;
for(let i11=0; i11<len27; i11++){
let data117 = data116[i11];
if(typeof data117 !== "string"){
const err134 = {instancePath:instancePath+"/severity-conflict/1/scale/" + i11,schemaPath:"#/properties/severity-conflict/anyOf/1/items/1/properties/scale/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties["severity-conflict"].anyOf[1].items[1].properties.scale.items.type,parentSchema:schema7.properties["severity-conflict"].anyOf[1].items[1].properties.scale.items,data:data117};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/severity-conflict/1/scale",schemaPath:"#/properties/severity-conflict/anyOf/1/items/1/properties/scale/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["severity-conflict"].anyOf[1].items[1].properties.scale.type,parentSchema:schema7.properties["severity-conflict"].anyOf[1].items[1].properties.scale,data:data116};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/severity-conflict/1",schemaPath:"#/properties/severity-conflict/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["severity-conflict"].anyOf[1].items[1].type,parentSchema:schema7.properties["severity-conflict"].anyOf[1].items[1],data:data115};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/severity-conflict",schemaPath:"#/properties/severity-conflict/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["severity-conflict"].anyOf[1].type,parentSchema:schema7.properties["severity-conflict"].anyOf[1],data:data113};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid15 = _errs275 === errors;
valid101 = valid101 || _valid15;
}
if(!valid101){
const err138 = {instancePath:instancePath+"/severity-conflict",schemaPath:"#/properties/severity-conflict/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["severity-conflict"].anyOf,parentSchema:schema7.properties["severity-conflict"],data:data113};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
else {
errors = _errs273;
if(vErrors !== null){
if(_errs273){
vErrors.length = _errs273;
}
else {
vErrors = null;
}
}
}
}
if(data["shallow-whys"] !== undefined){
if(!(validate23(data["shallow-whys"], {instancePath:instancePath+"/shallow-whys",parentData:data,parentDataProperty:"shallow-whys",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["single-root-cause"] !== undefined){
if(!(validate23(data["single-root-cause"], {instancePath:instancePath+"/single-root-cause",parentData:data,parentDataProperty:"single-root-cause",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["table-header-misplaced"] !== undefined){
if(!(validate23(data["table-header-misplaced"], {instancePath:instancePath+"/table-header-misplaced",parentData:data,parentDataProperty:"table-header-misplaced",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["time-12-hour-confusion"] !== undefined){
if(!(validate23(data["time-12-hour-confusion"], {instancePath:instancePath+"/time-12-hour-confusion",parentData:data,parentDataProperty:"time-12-hour-confusion",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["time-nonexistent"] !== undefined){
if(!(validate23(data["time-nonexistent"], {instancePath:instancePath+"/time-nonexistent",parentData:data,parentDataProperty:"time-nonexistent",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["time-repeated"] !== undefined){
if(!(validate23(data["time-repeated"], {instancePath:instancePath+"/time-repeated",parentData:data,parentDataProperty:"time-repeated",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["time-zone-ambiguous"] !== undefined){
if(!(validate23(data["time-zone-ambiguous"], {instancePath:instancePath+"/time-zone-ambiguous",parentData:data,parentDataProperty:"time-zone-ambiguous",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["time-zone-conflict"] !== undefined){
if(!(validate23(data["time-zone-conflict"], {instancePath:instancePath+"/time-zone-conflict",parentData:data,parentDataProperty:"time-zone-conflict",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["time-zone-dst-mismatch"] !== undefined){
if(!(validate23(data["time-zone-dst-mismatch"], {instancePath:instancePath+"/time-zone-dst-mismatch",parentData:data,parentDataProperty:"time-zone-dst-mismatch",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["time-zone-missing"] !== undefined){
let data127 = data["time-zone-missing"];
const _errs304 = errors;
let valid115 = false;
const _errs305 = errors;
if(!(validate24(data127, {instancePath:instancePath+"/time-zone-missing",parentData:data,parentDataProperty:"time-zone-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid16 = _errs305 === errors;
valid115 = valid115 || _valid16;
if(!valid115){
const _errs306 = errors;
if(Array.isArray(data127)){
if(data127.length > 2){
const err139 = {instancePath:instancePath+"/time-zone-missing",schemaPath:"#/properties/time-zone-missing/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["time-zone-missing"].anyOf[1],data:data127};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data127.length < 1){
const err140 = {instancePath:instancePath+"/time-zone-missing",schemaPath:"#/properties/time-zone-missing/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["time-zone-missing"].anyOf[1],data:data127};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const len28 = data127.length;
if(len28 > 0){
if(!(validate24(data127[0], {instancePath:instancePath+"/time-zone-missing/0",parentData:data127,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len28 > 1){
let data129 = data127[1];
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key17 in data129){
if(!(key17 === "written")){
const err141 = {instancePath:instancePath+"/time-zone-missing/1",schemaPath:"#/properties/time-zone-missing/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["time-zone-missing"].anyOf[1].items[1],data:data129};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data129.written !== undefined){
let data130 = data129.written;
if(typeof data130 !== "boolean"){
const err142 = {instancePath:instancePath+"/time-zone-missing/1/written",schemaPath:"#/properties/time-zone-missing/anyOf/1/items/1/properties/written/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties["time-zone-missing"].anyOf[1].items[1].properties.written.type,parentSchema:schema7.properties["time-zone-missing"].anyOf[1].items[1].properties.written,data:data130};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/time-zone-missing/1",schemaPath:"#/properties/time-zone-missing/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["time-zone-missing"].anyOf[1].items[1].type,parentSchema:schema7.properties["time-zone-missing"].anyOf[1].items[1],data:data129};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/time-zone-missing",schemaPath:"#/properties/time-zone-missing/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["time-zone-missing"].anyOf[1].type,parentSchema:schema7.properties["time-zone-missing"].anyOf[1],data:data127};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid16 = _errs306 === errors;
valid115 = valid115 || _valid16;
}
if(!valid115){
const err145 = {instancePath:instancePath+"/time-zone-missing",schemaPath:"#/properties/time-zone-missing/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["time-zone-missing"].anyOf,parentSchema:schema7.properties["time-zone-missing"],data:data127};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
else {
errors = _errs304;
if(vErrors !== null){
if(_errs304){
vErrors.length = _errs304;
}
else {
vErrors = null;
}
}
}
}
if(data["time-zone-mixed"] !== undefined){
let data131 = data["time-zone-mixed"];
const _errs315 = errors;
let valid118 = false;
const _errs316 = errors;
if(!(validate24(data131, {instancePath:instancePath+"/time-zone-mixed",parentData:data,parentDataProperty:"time-zone-mixed",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid17 = _errs316 === errors;
valid118 = valid118 || _valid17;
if(!valid118){
const _errs317 = errors;
if(Array.isArray(data131)){
if(data131.length > 2){
const err146 = {instancePath:instancePath+"/time-zone-mixed",schemaPath:"#/properties/time-zone-mixed/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["time-zone-mixed"].anyOf[1],data:data131};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data131.length < 1){
const err147 = {instancePath:instancePath+"/time-zone-mixed",schemaPath:"#/properties/time-zone-mixed/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["time-zone-mixed"].anyOf[1],data:data131};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const len29 = data131.length;
if(len29 > 0){
if(!(validate24(data131[0], {instancePath:instancePath+"/time-zone-mixed/0",parentData:data131,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len29 > 1){
let data133 = data131[1];
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key18 in data133){
if(!(key18 === "zone")){
const err148 = {instancePath:instancePath+"/time-zone-mixed/1",schemaPath:"#/properties/time-zone-mixed/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["time-zone-mixed"].anyOf[1].items[1],data:data133};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data133.zone !== undefined){
let data134 = data133.zone;
if(typeof data134 !== "string"){
const err149 = {instancePath:instancePath+"/time-zone-mixed/1/zone",schemaPath:"#/properties/time-zone-mixed/anyOf/1/items/1/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties["time-zone-mixed"].anyOf[1].items[1].properties.zone.type,parentSchema:schema7.properties["time-zone-mixed"].anyOf[1].items[1].properties.zone,data:data134};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/time-zone-mixed/1",schemaPath:"#/properties/time-zone-mixed/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["time-zone-mixed"].anyOf[1].items[1].type,parentSchema:schema7.properties["time-zone-mixed"].anyOf[1].items[1],data:data133};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/time-zone-mixed",schemaPath:"#/properties/time-zone-mixed/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["time-zone-mixed"].anyOf[1].type,parentSchema:schema7.properties["time-zone-mixed"].anyOf[1],data:data131};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid17 = _errs317 === errors;
valid118 = valid118 || _valid17;
}
if(!valid118){
const err152 = {instancePath:instancePath+"/time-zone-mixed",schemaPath:"#/properties/time-zone-mixed/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["time-zone-mixed"].anyOf,parentSchema:schema7.properties["time-zone-mixed"],data:data131};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
else {
errors = _errs315;
if(vErrors !== null){
if(_errs315){
vErrors.length = _errs315;
}
else {
vErrors = null;
}
}
}
}
if(data["timeline-entry-without-time"] !== undefined){
if(!(validate23(data["timeline-entry-without-time"], {instancePath:instancePath+"/timeline-entry-without-time",parentData:data,parentDataProperty:"timeline-entry-without-time",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["timeline-gap"] !== undefined){
let data136 = data["timeline-gap"];
const _errs328 = errors;
let valid122 = false;
const _errs329 = errors;
if(!(validate24(data136, {instancePath:instancePath+"/timeline-gap",parentData:data,parentDataProperty:"timeline-gap",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid18 = _errs329 === errors;
valid122 = valid122 || _valid18;
if(!valid122){
const _errs330 = errors;
if(Array.isArray(data136)){
if(data136.length > 2){
const err153 = {instancePath:instancePath+"/timeline-gap",schemaPath:"#/properties/timeline-gap/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema7.properties["timeline-gap"].anyOf[1],data:data136};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data136.length < 1){
const err154 = {instancePath:instancePath+"/timeline-gap",schemaPath:"#/properties/timeline-gap/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.properties["timeline-gap"].anyOf[1],data:data136};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len30 = data136.length;
if(len30 > 0){
if(!(validate24(data136[0], {instancePath:instancePath+"/timeline-gap/0",parentData:data136,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(len30 > 1){
let data138 = data136[1];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key19 in data138){
if(!(key19 === "minutes")){
const err155 = {instancePath:instancePath+"/timeline-gap/1",schemaPath:"#/properties/timeline-gap/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties["timeline-gap"].anyOf[1].items[1],data:data138};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data138.minutes !== undefined){
let data139 = data138.minutes;
if(typeof data139 == "number"){
if(data139 < 1 || isNaN(data139)){
const err156 = {instancePath:instancePath+"/timeline-gap/1/minutes",schemaPath:"#/properties/timeline-gap/anyOf/1/items/1/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema7.properties["timeline-gap"].anyOf[1].items[1].properties.minutes,data:data139};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/timeline-gap/1/minutes",schemaPath:"#/properties/timeline-gap/anyOf/1/items/1/properties/minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema7.properties["timeline-gap"].anyOf[1].items[1].properties.minutes.type,parentSchema:schema7.properties["timeline-gap"].anyOf[1].items[1].properties.minutes,data:data139};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/timeline-gap/1",schemaPath:"#/properties/timeline-gap/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties["timeline-gap"].anyOf[1].items[1].type,parentSchema:schema7.properties["timeline-gap"].anyOf[1].items[1],data:data138};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/timeline-gap",schemaPath:"#/properties/timeline-gap/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties["timeline-gap"].anyOf[1].type,parentSchema:schema7.properties["timeline-gap"].anyOf[1],data:data136};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid18 = _errs330 === errors;
valid122 = valid122 || _valid18;
}
if(!valid122){
const err160 = {instancePath:instancePath+"/timeline-gap",schemaPath:"#/properties/timeline-gap/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.properties["timeline-gap"].anyOf,parentSchema:schema7.properties["timeline-gap"],data:data136};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
errors = _errs328;
if(vErrors !== null){
if(_errs328){
vErrors.length = _errs328;
}
else {
vErrors = null;
}
}
}
}
if(data["timeline-midnight-rollover"] !== undefined){
if(!(validate23(data["timeline-midnight-rollover"], {instancePath:instancePath+"/timeline-midnight-rollover",parentData:data,parentDataProperty:"timeline-midnight-rollover",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["timeline-missing-milestone"] !== undefined){
if(!(validate23(data["timeline-missing-milestone"], {instancePath:instancePath+"/timeline-missing-milestone",parentData:data,parentDataProperty:"timeline-missing-milestone",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["timeline-order"] !== undefined){
if(!(validate23(data["timeline-order"], {instancePath:instancePath+"/timeline-order",parentData:data,parentDataProperty:"timeline-order",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["timeline-outside-window"] !== undefined){
if(!(validate23(data["timeline-outside-window"], {instancePath:instancePath+"/timeline-outside-window",parentData:data,parentDataProperty:"timeline-outside-window",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["unknown-section"] !== undefined){
if(!(validate23(data["unknown-section"], {instancePath:instancePath+"/unknown-section",parentData:data,parentDataProperty:"unknown-section",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["vague-quantity"] !== undefined){
if(!(validate23(data["vague-quantity"], {instancePath:instancePath+"/vague-quantity",parentData:data,parentDataProperty:"vague-quantity",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err161 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","properties":{"files":{"type":["string","array"],"items":{"type":"string"}},"ignores":{"type":["string","array"],"items":{"type":"string"}},"extends":{"anyOf":[{"enum":["minimal","recommended","strict"]},{"type":"array","items":{"enum":["minimal","recommended","strict"]}}]},"timezone":{"type":"string"},"today":{"type":"string"},"audience":{"enum":["internal","public"]},"template":{"type":"string"},"abbreviations":{"type":"object","additionalProperties":{"type":"string"}},"ticketPatterns":{"type":"array","items":{"type":"string"}},"requireDirectiveReason":{"type":"boolean"},"rules":{"$ref":"#/definitions/rules"}},"required":["files"],"additionalProperties":false};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema10.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: schema10.properties.files.type},message:"must be string,array",schema:schema10.properties.files.type,parentSchema:schema10.properties.files,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.files.items.type,parentSchema:schema10.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.ignores !== undefined){
let data2 = data.ignores;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err4 = {instancePath:instancePath+"/ignores",schemaPath:"#/properties/ignores/type",keyword:"type",params:{type: schema10.properties.ignores.type},message:"must be string,array",schema:schema10.properties.ignores.type,parentSchema:schema10.properties.ignores,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/ignores/" + i1,schemaPath:"#/properties/ignores/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.ignores.items.type,parentSchema:schema10.properties.ignores.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.extends !== undefined){
let data4 = data.extends;
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(!(((data4 === "minimal") || (data4 === "recommended")) || (data4 === "strict"))){
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema10.properties.extends.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema10.properties.extends.anyOf[0].enum,parentSchema:schema10.properties.extends.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs13 = errors;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(!(((data5 === "minimal") || (data5 === "recommended")) || (data5 === "strict"))){
const err7 = {instancePath:instancePath+"/extends/" + i2,schemaPath:"#/properties/extends/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema10.properties.extends.anyOf[1].items.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.extends.anyOf[1].items.enum,parentSchema:schema10.properties.extends.anyOf[1].items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema10.properties.extends.anyOf[1].type,parentSchema:schema10.properties.extends.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err9 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema10.properties.extends.anyOf,parentSchema:schema10.properties.extends,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.timezone !== undefined){
let data6 = data.timezone;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.timezone.type,parentSchema:schema10.properties.timezone,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.today !== undefined){
let data7 = data.today;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/today",schemaPath:"#/properties/today/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.today.type,parentSchema:schema10.properties.today,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.audience !== undefined){
let data8 = data.audience;
if(!((data8 === "internal") || (data8 === "public"))){
const err12 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema10.properties.audience.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.audience.enum,parentSchema:schema10.properties.audience,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.template !== undefined){
let data9 = data.template;
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.template.type,parentSchema:schema10.properties.template,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.abbreviations !== undefined){
let data10 = data.abbreviations;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
let data11 = data10[key1];
if(typeof data11 !== "string"){
const err14 = {instancePath:instancePath+"/abbreviations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/abbreviations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.abbreviations.additionalProperties.type,parentSchema:schema10.properties.abbreviations.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/abbreviations",schemaPath:"#/properties/abbreviations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.properties.abbreviations.type,parentSchema:schema10.properties.abbreviations,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ticketPatterns !== undefined){
let data12 = data.ticketPatterns;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 !== "string"){
const err16 = {instancePath:instancePath+"/ticketPatterns/" + i3,schemaPath:"#/properties/ticketPatterns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.ticketPatterns.items.type,parentSchema:schema10.properties.ticketPatterns.items,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/ticketPatterns",schemaPath:"#/properties/ticketPatterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema10.properties.ticketPatterns.type,parentSchema:schema10.properties.ticketPatterns,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.requireDirectiveReason !== undefined){
let data14 = data.requireDirectiveReason;
if(typeof data14 !== "boolean"){
const err18 = {instancePath:instancePath+"/requireDirectiveReason",schemaPath:"#/properties/requireDirectiveReason/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema10.properties.requireDirectiveReason.type,parentSchema:schema10.properties.requireDirectiveReason,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate22(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.$schema.type,parentSchema:schema6.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.root !== undefined){
let data1 = data.root;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.root.type,parentSchema:schema6.properties.root,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: schema6.properties.extends.type},message:"must be string,array",schema:schema6.properties.extends.type,parentSchema:schema6.properties.extends,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.extends.items.type,parentSchema:schema6.properties.extends.items,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.plugins !== undefined){
let data4 = data.plugins;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err5 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: schema6.properties.plugins.type},message:"must be string,array",schema:schema6.properties.plugins.type,parentSchema:schema6.properties.plugins,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/plugins/" + i1,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.plugins.items.type,parentSchema:schema6.properties.plugins.items,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.files !== undefined){
let data6 = data.files;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err7 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: schema6.properties.files.type},message:"must be string,array",schema:schema6.properties.files.type,parentSchema:schema6.properties.files,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/files/" + i2,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.files.items.type,parentSchema:schema6.properties.files.items,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.ignores !== undefined){
let data8 = data.ignores;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err9 = {instancePath:instancePath+"/ignores",schemaPath:"#/properties/ignores/type",keyword:"type",params:{type: schema6.properties.ignores.type},message:"must be string,array",schema:schema6.properties.ignores.type,parentSchema:schema6.properties.ignores,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 !== "string"){
const err10 = {instancePath:instancePath+"/ignores/" + i3,schemaPath:"#/properties/ignores/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.ignores.items.type,parentSchema:schema6.properties.ignores.items,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.timezone !== undefined){
let data10 = data.timezone;
if(typeof data10 !== "string"){
const err11 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.timezone.type,parentSchema:schema6.properties.timezone,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.today !== undefined){
let data11 = data.today;
if(typeof data11 !== "string"){
const err12 = {instancePath:instancePath+"/today",schemaPath:"#/properties/today/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.today.type,parentSchema:schema6.properties.today,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.audience !== undefined){
let data12 = data.audience;
if(!((data12 === "internal") || (data12 === "public"))){
const err13 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema6.properties.audience.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.audience.enum,parentSchema:schema6.properties.audience,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.template !== undefined){
let data13 = data.template;
if(typeof data13 !== "string"){
const err14 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.template.type,parentSchema:schema6.properties.template,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.abbreviations !== undefined){
let data14 = data.abbreviations;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
let data15 = data14[key1];
if(typeof data15 !== "string"){
const err15 = {instancePath:instancePath+"/abbreviations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/abbreviations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.abbreviations.additionalProperties.type,parentSchema:schema6.properties.abbreviations.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/abbreviations",schemaPath:"#/properties/abbreviations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.abbreviations.type,parentSchema:schema6.properties.abbreviations,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.ticketPatterns !== undefined){
let data16 = data.ticketPatterns;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(typeof data17 !== "string"){
const err17 = {instancePath:instancePath+"/ticketPatterns/" + i4,schemaPath:"#/properties/ticketPatterns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.ticketPatterns.items.type,parentSchema:schema6.properties.ticketPatterns.items,data:data17};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/ticketPatterns",schemaPath:"#/properties/ticketPatterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.ticketPatterns.type,parentSchema:schema6.properties.ticketPatterns,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.requireDirectiveReason !== undefined){
let data18 = data.requireDirectiveReason;
if(typeof data18 !== "boolean"){
const err19 = {instancePath:instancePath+"/requireDirectiveReason",schemaPath:"#/properties/requireDirectiveReason/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.requireDirectiveReason.type,parentSchema:schema6.properties.requireDirectiveReason,data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate22(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data20 = data.overrides;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
if(!(validate115(data20[i5], {instancePath:instancePath+"/overrides/" + i5,parentData:data20,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.overrides.type,parentSchema:schema6.properties.overrides,data:data20};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
