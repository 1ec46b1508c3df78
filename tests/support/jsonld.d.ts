// The little of the processor that the tests use; the package brings no types.

declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: null;
    readonly document: object;
    readonly documentUrl: string;
  }
  interface Options {
    readonly base: string;
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    /** Throws on what would be dropped: relative addresses that nothing resolves, terms that the context does not know. */
    readonly safe: boolean;
    readonly format?: 'application/n-quads';
  }
  const processor: {
    expand(input: object, options: Options): Promise<readonly object[]>;
    toRDF(input: object, options: Options): Promise<string>;
  };
  export default processor;
}
