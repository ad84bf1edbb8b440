import type { ReactNode } from "react";

type ChangeFormProps = {
  year: number;
  version: number;
  /** The rank one is at, to come back to. */
  seat: number;
  /** The đề án it is about; left out where those are chosen in it. */
  code?: string;
  className: string;
  children: ReactNode;
};

/** A form that makes one change of a reserve list, on the version it shows: a plain POST, which works without JavaScript. */
export function ChangeForm({ year, version, seat, code, className, children }: ChangeFormProps) {
  return (
    <form method="post" action={`/api/v1/reserve-lists/${year}/changes`} className={className}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seat" value={seat} />
      {code !== undefined && <input type="hidden" name="code" value={code} />}
      {children}
    </form>
  );
}
