import { OtherVersion } from "@/lib/db/migrate/migration-record";

/** The failure of a migration, which for the embedded database of another version says how to start over. */
export function orStartOver(failure: unknown, embedded: boolean): unknown {
  if (!(failure instanceof OtherVersion) || !embedded) return failure;
  return new Error(`${failure.message} To start over, which deletes it: npm run demo -- --reset`, { cause: failure });
}
