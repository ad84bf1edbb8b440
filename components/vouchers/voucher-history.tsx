import { useLocale, useTranslations } from "next-intl";
import type { VoucherWithHistory } from "@/lib/domain/ledger/recorded-voucher";
import { actingName } from "@/lib/format/acting-name";
import { formatInstant } from "@/lib/format/date";
import { AppLink } from "../ui/app-link";
import { AroundVietnamese } from "../ui/vietnamese";
import { voucherHref } from "./voucher-address";

/** What happened to a voucher, oldest first: recorded, then reversed. A reversal shows the voucher it answers. */
export function VoucherHistory({ voucher }: { voucher: VoucherWithHistory }) {
  const words = useTranslations("vouchers.page");
  const locale = useLocale();
  const { counterpart, reversesId, recordedAt } = voucher;
  type Told = Pick<VoucherWithHistory, "recordedBy" | "onBehalfOf" | "reason">;
  const at = (instant: string) => (
    <time className="number" dateTime={instant}>
      {formatInstant(new Date(instant), locale)}
    </time>
  );
  const told = (line: "recordedLine" | "reversedLine", { recordedBy, onBehalfOf, reason }: Told) => (
    <AroundVietnamese
      sentence={words(line, { name: actingName(recordedBy, onBehalfOf, locale) }) + (reason ? `: ${reason}` : "")}
      kept={[recordedBy, onBehalfOf, reason]}
    />
  );
  const itself = (
    <li key="itself">
      {at(recordedAt)} {told(reversesId ? "reversedLine" : "recordedLine", voucher)}
    </li>
  );
  const other = counterpart && (
    <li key="other">
      {at(counterpart.recordedAt)} {told(reversesId ? "recordedLine" : "reversedLine", counterpart)}{" "}
      <AppLink href={voucherHref(counterpart.id)}>{words(reversesId ? "seeOriginal" : "seeReversal")}</AppLink>
    </li>
  );
  return (
    <section>
      <h2>{words("history")}</h2>
      <ol className="history">{reversesId ? [other, itself] : [itself, other]}</ol>
    </section>
  );
}
