/**
 * Classes of Unicode (UAX #44, `General_Category`), as they are written between the brackets of a
 * pattern that reads code units.
 *
 * They are Unicode's for Latin, Greek, Cyrillic, the punctuation and symbols of U+2000 to U+2BFF,
 * and for Chinese, Japanese and Korean. All else from Armenian to Yi is taken for letters, its
 * marks, digits and punctuation too. Of what is beyond U+FFFF there are only the halves of
 * pictographs, as symbols.
 */
export const characterClasses: ReadonlyMap<string, string> = new Map([
  [
    'L',
    String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee` +
      String.raw`\u0370-\u0374\u0376\u0377\u037a-\u037d\u037f\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u1fff` +
      String.raw`\u2071\u207f\u2090-\u209c\u2c00-\u2ce4\u2d00-\u2ddf\u3005\u3006\u3031-\u3035\u303b\u303c` +
      String.raw`\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf` +
      String.raw`\u4e00-\ud7ff\uf900-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`,
  ],
  [
    'N',
    String.raw`0-9\xb2\xb3\xb9\xbc-\xbe\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189` +
      String.raw`\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\uff10-\uff19`,
  ],
  [
    'P',
    String.raw`!-#%-*,-\/:;?@[-\]_{}\xa1\xa7\xab\xb6\xb7\xbb\xbf\u037e\u0387` +
      String.raw`\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205e\u207d\u207e\u208d\u208e` +
      String.raw`\u2308-\u230b\u2329\u232a\u2768-\u2775\u27c5\u27c6\u27e6-\u27ef\u2983-\u2998\u29d8-\u29db\u29fc\u29fd` +
      String.raw`\u2e00-\u2e2e\u2e30-\u2e4f\u2e52-\u2e5d\u3001-\u3003\u3008-\u3011\u3014-\u301f\u3030\u303d\u30a0\u30fb` +
      String.raw`\ufe10-\ufe19\ufe30-\ufe61\ufe63\ufe68\ufe6a\ufe6b\uff01-\uff03\uff05-\uff0a\uff0c-\uff0f` +
      String.raw`\uff1a\uff1b\uff1f\uff20\uff3b-\uff3d\uff3f\uff5b\uff5d\uff5f-\uff65`,
  ],
  [
    'S',
    '$+<->^`|~' +
      String.raw`\xa2-\xa6\xa8\xa9\xac\xae-\xb1\xb4\xb8\xd7\xf7\u02c2-\u02c5\u02d2-\u02df\u02e5-\u02eb\u02ed\u02ef-\u02ff` +
      String.raw`\u0375\u0384\u0385\u03f6\u0482\u2044\u2052\u207a-\u207c\u208a-\u208c\u20a0-\u20cf\u2100-\u214f` +
      String.raw`\u218a\u218b\u2190-\u2307\u230c-\u2328\u232b-\u245f\u249c-\u24e9\u2500-\u2767\u2794-\u27c4` +
      String.raw`\u27c7-\u27e5\u27f0-\u2982\u2999-\u29d7\u29dc-\u29fb\u29fe-\u2bff\u2e50\u2e51\u2e80-\u2fff` +
      String.raw`\u3004\u3012\u3013\u3020\u3036\u3037\u303e\u303f\u309b\u309c\u3190\u3191\u3196-\u319f\u31c0-\u31ef` +
      String.raw`\u3200-\u33ff\u4dc0-\u4dff\ufe62\ufe64-\ufe66\ufe69\uff04\uff0b\uff1c-\uff1e\uff3e\uff40\uff5c\uff5e` +
      String.raw`\uffe0-\uffee\ufffc\ufffd\ud83c-\ud83e\udc00-\udfff`,
  ],
]);
