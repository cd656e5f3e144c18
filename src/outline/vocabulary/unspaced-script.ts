/**
 * A character of Chinese or Japanese, which have no spaces between words.
 *
 * Ranges, as `\p{Script=Han}` takes milliseconds to compile.
 */
export const unspacedScript = /[\u3005\u3041-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/;
