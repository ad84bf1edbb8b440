/** The part of the S3 server that the tests use; it comes without types. */
declare module "@20minutes/s3rver" {
  type Options = {
    readonly address: string;
    readonly port: number;
    readonly directory: string;
    readonly silent: boolean;
    readonly vhostBuckets: boolean;
    readonly allowMismatchedSignatures: boolean;
    readonly configureBuckets: readonly { readonly name: string }[];
  };
  export default class S3rver {
    constructor(options: Options);
    readonly httpServer: import("node:http").Server;
    readonly middleware: ((context: unknown, next: () => Promise<void>) => Promise<void>)[];
    run(): Promise<import("node:net").AddressInfo>;
    close(): Promise<void>;
  }
}
