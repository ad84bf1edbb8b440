import type { ReactNode } from "react";

type NoticeProps = { kind?: "note" | "refusal" | "done"; title?: string; children?: ReactNode; id?: string };

/** A message about the page: a note to the reader, a refusal with its reason, or the news that something was done. */
export function Notice({ kind = "note", title, children, id }: NoticeProps) {
  const role = kind === "refusal" ? "alert" : kind === "done" ? "status" : undefined;
  return (
    <div id={id} role={role} className={kind === "note" ? "notice" : `notice notice-${kind}`}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}
