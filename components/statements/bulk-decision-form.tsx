import { useTranslations } from "next-intl";
import { STATEMENT_DECISIONS, type StatementGroup } from "@/lib/domain/statement/statement";
import { Button } from "../ui/button";

const ALONE: readonly StatementGroup[] = ["only-statement", "only-portal"];

/** One decision on every undecided row of a group. */
export function BulkDecisionForm({ id, group }: { id: string; group: StatementGroup }) {
  const words = useTranslations("statements");
  return (
    <form
      method="post"
      action={`/api/v1/treasury-statements/${id}/decisions`}
      className="record-part my-4 flex flex-wrap items-center gap-2"
    >
      <strong>{words("bulk", { group: words(`groups.${group}`) })}:</strong>
      <input type="hidden" name="group" value={group} />
      <input
        name="reason"
        aria-label={words("reason")}
        placeholder={words("reason")}
        className="control"
        maxLength={2000}
      />
      {STATEMENT_DECISIONS.filter((one) => one !== "accept" || !ALONE.includes(group)).map((one) => (
        <Button key={one} name="decision" value={one}>
          {words(`decisions.${one}`)}
        </Button>
      ))}
    </form>
  );
}
