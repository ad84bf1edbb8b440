import type { ReactNode } from "react";

/** A badge's meaning: an official, provisional or published figure, a fund, an alarm, or a plain state. */
export type BadgeKind = "plain" | "official" | "provisional" | "published" | "alarm" | "kcqg" | "kcdp";

/** One word about the thing beside it; its line style tells the kind in black and white too. */
export function Badge({ kind = "plain", children, title }: { kind?: BadgeKind; children: ReactNode; title?: string }) {
  return (
    <span className={kind === "plain" ? "badge" : `badge badge-${kind}`} title={title}>
      {children}
    </span>
  );
}
