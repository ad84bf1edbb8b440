declare module "autocannon" {
  export type Options = { url: string; connections: number; amount: number; headers: Record<string, string> };
  /** `duration` in seconds. */
  export type Result = { errors: number; non2xx: number; requests: { total: number }; duration: number };
  export default function autocannon(options: Options): Promise<Result>;
}
