// Generated from src/config/config-schema.ts by `npm run generate`.
// @ts-nocheck


export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"$schema":{"type":"string"},"root":{"type":"boolean"},"extends":{"type":["string","array"],"items":{"type":"string"},"examples":["recommended","strict",["strict","./base.yaml"]]},"plugins":{"type":["string","array"],"items":{"type":"string"}},"files":{"type":["string","array"],"items":{"type":"string"}},"ignores":{"type":["string","array"],"items":{"type":"string"}},"timezone":{"type":"string"},"today":{"type":"string"},"audience":{"enum":["internal","public"]},"template":{"type":"string"},"abbreviations":{"type":"object","additionalProperties":{"type":"string"}},"ticketPatterns":{"type":"array","items":{"type":"string"}},"requireDirectiveReason":{"type":"boolean"},"rules":{"$ref":"#/definitions/rules"},"overrides":{"type":"array","items":{"$ref":"#/definitions/override"}}},"additionalProperties":false,"definitions":{"override":{"type":"object","properties":{"files":{"type":["string","array"],"items":{"type":"string"}},"ignores":{"type":["string","array"],"items":{"type":"string"}},"extends":{"anyOf":[{"enum":["minimal","recommended","strict"]},{"type":"array","items":{"enum":["minimal","recommended","strict"]}}]},"timezone":{"type":"string"},"today":{"type":"string"},"audience":{"enum":["internal","public"]},"template":{"type":"string"},"abbreviations":{"type":"object","additionalProperties":{"type":"string"}},"ticketPatterns":{"type":"array","items":{"type":"string"}},"requireDirectiveReason":{"type":"boolean"},"rules":{"$ref":"#/definitions/rules"}},"required":["files"],"additionalProperties":false},"severity":{"enum":["off","info","warn","error",0,1,2]},"setting":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"}],"minItems":1,"maxItems":1}]},"rules":{"type":"object"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"object"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","properties":{"files":{"type":["string","array"],"items":{"type":"string"}},"ignores":{"type":["string","array"],"items":{"type":"string"}},"extends":{"anyOf":[{"enum":["minimal","recommended","strict"]},{"type":"array","items":{"enum":["minimal","recommended","strict"]}}]},"timezone":{"type":"string"},"today":{"type":"string"},"audience":{"enum":["internal","public"]},"template":{"type":"string"},"abbreviations":{"type":"object","additionalProperties":{"type":"string"}},"ticketPatterns":{"type":"array","items":{"type":"string"}},"requireDirectiveReason":{"type":"boolean"},"rules":{"$ref":"#/definitions/rules"}},"required":["files"],"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema8,data};
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
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: schema8.properties.files.type},message:"must be string,array",schema:schema8.properties.files.type,parentSchema:schema8.properties.files,data:data0};
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
const err3 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.files.items.type,parentSchema:schema8.properties.files.items,data:data1};
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
const err4 = {instancePath:instancePath+"/ignores",schemaPath:"#/properties/ignores/type",keyword:"type",params:{type: schema8.properties.ignores.type},message:"must be string,array",schema:schema8.properties.ignores.type,parentSchema:schema8.properties.ignores,data:data2};
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
const err5 = {instancePath:instancePath+"/ignores/" + i1,schemaPath:"#/properties/ignores/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.ignores.items.type,parentSchema:schema8.properties.ignores.items,data:data3};
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
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties.extends.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema8.properties.extends.anyOf[0].enum,parentSchema:schema8.properties.extends.anyOf[0],data:data4};
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
const err7 = {instancePath:instancePath+"/extends/" + i2,schemaPath:"#/properties/extends/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema8.properties.extends.anyOf[1].items.enum},message:"must be equal to one of the allowed values",schema:schema8.properties.extends.anyOf[1].items.enum,parentSchema:schema8.properties.extends.anyOf[1].items,data:data5};
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
const err8 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema8.properties.extends.anyOf[1].type,parentSchema:schema8.properties.extends.anyOf[1],data:data4};
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
const err9 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema8.properties.extends.anyOf,parentSchema:schema8.properties.extends,data:data4};
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
const err10 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.timezone.type,parentSchema:schema8.properties.timezone,data:data6};
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
const err11 = {instancePath:instancePath+"/today",schemaPath:"#/properties/today/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.today.type,parentSchema:schema8.properties.today,data:data7};
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
const err12 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema8.properties.audience.enum},message:"must be equal to one of the allowed values",schema:schema8.properties.audience.enum,parentSchema:schema8.properties.audience,data:data8};
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
const err13 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.template.type,parentSchema:schema8.properties.template,data:data9};
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
const err14 = {instancePath:instancePath+"/abbreviations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/abbreviations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.abbreviations.additionalProperties.type,parentSchema:schema8.properties.abbreviations.additionalProperties,data:data11};
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
const err15 = {instancePath:instancePath+"/abbreviations",schemaPath:"#/properties/abbreviations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.properties.abbreviations.type,parentSchema:schema8.properties.abbreviations,data:data10};
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
const err16 = {instancePath:instancePath+"/ticketPatterns/" + i3,schemaPath:"#/properties/ticketPatterns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.ticketPatterns.items.type,parentSchema:schema8.properties.ticketPatterns.items,data:data13};
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
const err17 = {instancePath:instancePath+"/ticketPatterns",schemaPath:"#/properties/ticketPatterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema8.properties.ticketPatterns.type,parentSchema:schema8.properties.ticketPatterns,data:data12};
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
const err18 = {instancePath:instancePath+"/requireDirectiveReason",schemaPath:"#/properties/requireDirectiveReason/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema8.properties.requireDirectiveReason.type,parentSchema:schema8.properties.requireDirectiveReason,data:data14};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate24.errors = vErrors;
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
if(!(validate24(data20[i5], {instancePath:instancePath+"/overrides/" + i5,parentData:data20,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
