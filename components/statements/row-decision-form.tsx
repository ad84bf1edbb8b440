import { useTranslations } from "next-intl";
import { STATEMENT_DECISIONS } from "@/lib/domain/statement/statement";
import { Button } from "../ui/button";
import type { ShownRow } from "./shown-row";

/** What may be done with one row: a button for each; a pair alone can be accepted. */
export function RowDecisionForm({ id, row }: { id: string; row: ShownRow }) {
  const words = useTranslations("statements");
  const isPair = row.line !== null && row.voucher !== null;
  return (
    <form
      method="post"
      action={`/api/v1/treasury-statements/${id}/decisions`}
      className="flex flex-wrap items-center gap-2"
    >
      <input type="hidden" name="row" value={row.key} />
      <input
        name="reason"
        aria-label={words("reason")}
        placeholder={words("reason")}
        className="control"
        maxLength={2000}
      />
      {STATEMENT_DECISIONS.filter((one) => isPair || one !== "accept").map((one) => (
        <Button key={one} name="decision" value={one}>
          {words(`decisions.${one}`)}
        </Button>
      ))}
    </form>
  );
}
