module.exports = require('@eslint-community/regexpp');
