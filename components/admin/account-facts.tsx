import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { KeptAccount } from "@/lib/domain/access/kept-account";
import { formatDate } from "@/lib/format/date";
import { formatCount } from "@/lib/format/number";
import { scopeName } from "@/lib/format/scope-names";
import { Badge } from "../ui/badge";

/** Who an account belongs to: the address it enters with, its role, where and until when, and whether it may enter. */
export function AccountFacts({ account }: { account: KeptAccount }) {
  const words = useTranslations("accounts");
  const roles = useTranslations("layout.roles");
  const locale = useLocale();
  const { email, role, unitName, regionCode, until, disabled, firstPassword, sessions } = account;
  const region = regionCode && scopeName(regionCode, locale);
  const fact = (name: string, value: ReactNode) => (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
  return (
    <dl className="fact-list">
      {fact(words("email"), email)}
      {fact(words("role"), role === null ? words("noRole") : roles(role))}
      {role !== null && fact(words("place"), unitName ?? region ?? words("national"))}
      {until && fact(words("lastDay"), formatDate(until, locale))}
      {fact(
        words("state"),
        <Badge kind={disabled ? "alarm" : firstPassword ? "provisional" : "plain"}>
          {words(disabled ? "disabled" : firstPassword ? "first" : "active")}
        </Badge>,
      )}
      {fact(words("sessions"), <span className="number">{formatCount(sessions, locale)}</span>)}
    </dl>
  );
}
