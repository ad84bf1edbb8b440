import { useLocale, useTranslations } from "next-intl";
import type { StatementDecision } from "@/lib/domain/statement/statement";
import { formatDate, formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import type { FormAnswer } from "../forms/form-answer";
import { projectHref, withQuery } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Vietnamese } from "../ui/vietnamese";
import type { ShownRow } from "./shown-row";
import { StatementDecisionForm } from "./statement-decision-form";

type StatementRowsProps = {
  id: string;
  rows: readonly ShownRow[];
  decides: boolean;
  /** How a decision came back, on whichever row it was. */
  answer: FormAnswer;
};

/** Rows of a statement as cards: what the Treasury says, what the portal says, and what was decided. */
export function StatementRows({ id, rows, decides, answer }: StatementRowsProps) {
  return (
    <ol className="grid gap-3">
      {rows.map((row) => (
        <li key={row.key} className="grid gap-3 border-b border-line pb-3 lg:grid-cols-3">
          <TreasurySide row={row} />
          <PortalSide row={row} records={decides} />
          <div>
            <Decided decision={row.decision} />
            {decides && (
              <StatementDecisionForm
                {...{ id, answer }}
                on={{ row: row.key }}
                voucherId={row.voucher?.id}
                pairs={row.line !== null && row.voucher !== null}
              />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function TreasurySide({ row: { line, group } }: { row: ShownRow }) {
  const words = useTranslations("statements");
  const locale = localeOf(useLocale());
  return (
    <div>
      <small className="block text-muted">
        {words(`groups.${group}`)} · {words("treasury")}
      </small>
      {line ? (
        <>
          <strong className="number">{line.number}</strong>, {formatDate(line.paidOn, locale)}:{" "}
          <strong className="number">{formatExactMoney(line.amount, locale)}</strong>
          <small className="block">
            <Vietnamese>{[line.payee, line.accountNumber, line.note].filter(Boolean).join(" · ")}</Vietnamese>
          </small>
        </>
      ) : (
        words("none")
      )}
    </div>
  );
}

/** `records`: whether the reader may record the voucher that is missing. */
function PortalSide({ row: { line, voucher, group }, records }: { row: ShownRow; records: boolean }) {
  const words = useTranslations("statements");
  const locale = localeOf(useLocale());
  const code = line?.projectCode;
  return (
    <div>
      <small className="block text-muted">{words("portal")}</small>
      {voucher ? (
        <>
          <AppLink href={`/vouchers/${voucher.id}`}>{voucher.number}</AppLink>, {formatDate(voucher.paidOn, locale)}:{" "}
          <strong className="number">{formatExactMoney(voucher.amount, locale)}</strong>
          <small className="block">
            <AppLink href={projectHref(voucher.projectCode)}>{voucher.projectCode}</AppLink> · {voucher.contractNumber}
          </small>
        </>
      ) : (
        words("none")
      )}
      {records && group === "only-statement" && (
        <AppLink className="block" href={code ? withQuery("/vouchers/new", { project: code }) : "/vouchers/new"}>
          {words("recordVoucher")}
        </AppLink>
      )}
    </div>
  );
}

function Decided({ decision }: { decision: StatementDecision | null }) {
  const words = useTranslations("statements");
  const locale = localeOf(useLocale());
  if (!decision) return null;
  const { decidedBy: name, decidedAt, reason } = decision;
  const at = formatInstant(new Date(decidedAt), locale);
  return (
    <p>
      {words("by", { decision: words(`decisions.${decision.decision}`), name, at })}
      {reason && (
        <span className="block">
          <Vietnamese>{reason}</Vietnamese>
        </span>
      )}
    </p>
  );
}
