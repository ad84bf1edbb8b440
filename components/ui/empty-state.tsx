import type { ReactNode } from "react";

/** What stands where nothing is yet: what will appear here, and the first step towards it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <strong>{title}</strong>
      {children}
    </div>
  );
}
