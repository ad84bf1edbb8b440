declare module "autocannon" {
  /** `sampleInt`: milliseconds between looks at whether all requests are done. */
  export type Options = {
    url: string;
    connections: number;
    amount: number;
    headers: Record<string, string>;
    sampleInt: number;
  };
  /** `duration` in seconds. */
  export type Result = { errors: number; non2xx: number; requests: { total: number }; duration: number };
  export default function autocannon(options: Options): Promise<Result>;
}
