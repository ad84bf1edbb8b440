import { useLocale, useTranslations } from "next-intl";
import type { KeptAccount } from "@/lib/domain/access/kept-account";
import { formatDate } from "@/lib/format/date";

/** Which role an account holds now, and until when. */
export function AccountRole({ role, until }: Pick<KeptAccount, "role" | "until">) {
  const words = useTranslations("accounts");
  const roles = useTranslations("layout.roles");
  const locale = useLocale();
  if (role === null) return words("noRole");
  return `${roles(role)}${until ? ` (${words("until", { day: formatDate(until, locale) })})` : ""}`;
}

/** Whether the account may enter. */
export function AccountState({ disabled, firstPassword }: Pick<KeptAccount, "disabled" | "firstPassword">) {
  const words = useTranslations("accounts");
  return words(disabled ? "disabled" : firstPassword ? "first" : "active");
}
