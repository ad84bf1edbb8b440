import { useLocale, useTranslations } from "next-intl";
import type { Delegation } from "@/lib/domain/delegation/delegation";
import { formatDate } from "@/lib/format/date";
import { Notice } from "../ui/notice";
import { AroundVietnamese } from "../ui/vietnamese";
import { ActForm } from "./act-form";

/** On the work page: whose role one may act in today, each with the way to do so. */
export function OfferedDelegations({ delegations }: { delegations: readonly Delegation[] }) {
  const words = useTranslations("delegations");
  const roles = useTranslations("layout.roles");
  const locale = useLocale();
  return delegations.map(({ id, giver, role, to }) => (
    <Notice key={id}>
      <p>
        <AroundVietnamese
          sentence={words("offered", { name: giver, role: roles(role), until: formatDate(to, locale) })}
          kept={[giver]}
        />
      </p>
      <ActForm id={id} giver={giver} />
    </Notice>
  ));
}
