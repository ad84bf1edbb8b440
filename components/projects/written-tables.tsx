import { useTranslations } from "next-intl";
import type { ProjectTables } from "@/lib/domain/report/project-tables";
import { RecordSheet } from "../report/record-sheet";
import { ScopedSheet } from "./people-tables";

/** What its dossier asks for and promises: budget by source, output targets, beneficiaries. */
export function WrittenTables({ tables, signInHref }: { tables: ProjectTables; signInHref: string | null }) {
  const words = useTranslations("projects");
  return (
    <>
      <RecordSheet cards table={tables.budget} empty={words("budget.empty")} />
      <RecordSheet cards table={tables.outputs} empty={words("outputs.empty")} />
      <ScopedSheet
        table={tables.beneficiaries}
        title={words("beneficiaries.title")}
        empty={words("beneficiaries.empty")}
        hint={words("beneficiaries.hint")}
        signInHref={signInHref}
      />
    </>
  );
}
