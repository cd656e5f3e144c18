declare module 'commonmark-spec' {
  interface Example {
    /** With `→` for each tab. */
    markdown: string;
    section: string;
  }
  const specification: { tests: Example[] };
  export default specification;
}
