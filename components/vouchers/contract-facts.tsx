import { useLocale, useTranslations } from "next-intl";
import type { OpenContract } from "@/lib/domain/ledger/open-contract";
import { formatDate } from "@/lib/format/date";
import { FundBadge } from "../projects/fund-badge";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Badge } from "../ui/badge";
import { Vietnamese } from "../ui/vietnamese";

/** What the voucher will be recorded on: đề án, contract, content, year, and whether it is accepted. */
export function ContractFacts({ contract }: { contract: OpenContract }) {
  const words = useTranslations("vouchers");
  const locale = useLocale();
  const { projectCode, projectTitle, content, share } = contract;
  const { accepted, acceptedParts } = share.standing.share;
  return (
    <dl className="fact-list">
      <dt>{words("field.project")}</dt>
      <dd>
        <AppLink href={projectHref(projectCode)}>
          <Vietnamese>{projectTitle}</Vietnamese>
        </AppLink>{" "}
        <span className="number">{projectCode}</span>
      </dd>
      <dt>{words("field.contract")}</dt>
      <dd>
        <span className="number">{share.contractNumber}</span>, {formatDate(share.signedOn, locale)}
        {share.endOn && ` – ${formatDate(share.endOn, locale)}`}
      </dd>
      <dt>{words("field.content")}</dt>
      <dd>{content[locale]}</dd>
      <dt>{words("field.budgetYear")}</dt>
      <dd>
        <span className="number">{share.budgetYear}</span> <FundBadge fund={share.fund} />{" "}
        <Badge kind={accepted ? "official" : "provisional"}>
          {words(accepted ? "limit.accepted" : acceptedParts > 0n ? "limit.partlyAccepted" : "limit.notAccepted")}
        </Badge>
      </dd>
    </dl>
  );
}
