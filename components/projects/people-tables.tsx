import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { RecordSheet } from "../report/record-sheet";
import { AppLink } from "../ui/app-link";

type ScopedSheetProps = {
  /** Null outside the reader's scope. */
  table: ReportTable | null;
  title: string;
  empty: string;
  /** What others may know of it, and why not more. */
  hint: ReactNode;
  /** Where to sign in and come back; null for those who are signed in already. */
  signInHref: string | null;
};

/** Rows about payments or people, for those in scope; others learn what they may and where to sign in. */
export function ScopedSheet({ table, title, empty, hint, signInHref }: ScopedSheetProps) {
  const words = useTranslations("projects");
  if (table) return <RecordSheet cards table={table} empty={empty} />;
  return (
    <section className="record-part">
      <h2>{title}</h2>
      <p className="record-empty">
        {hint} {signInHref && <AppLink href={signInHref}>{words("signIn")}</AppLink>}
      </p>
    </section>
  );
}
