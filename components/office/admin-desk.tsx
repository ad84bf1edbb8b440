import { useLocale, useTranslations } from "next-intl";
import type { AccountsOverview } from "@/lib/domain/office/desks";
import { formatCount } from "@/lib/format/number";
import { AppLink } from "../ui/app-link";
import { DataTable } from "../ui/data-table";
import { DeskSection } from "./desk-section";

/** An administrator's work: accounts by role, and how to make one. */
export function AdminDesk({ overview }: { overview: AccountsOverview }) {
  const words = useTranslations("office.admin");
  const roles = useTranslations("layout.roles");
  const locale = useLocale();
  const facts = { count: formatCount(overview.disabled, locale), none: formatCount(overview.withoutRole, locale) };
  return (
    <div className="desk">
      <DeskSection title={words("accounts")} lead={words("disabled", facts)}>
        <DataTable caption={words("accounts")}>
          <thead>
            <tr>
              <th scope="col">{words("role")}</th>
              <th scope="col" className="num">
                {words("count")}
              </th>
              <th scope="col" className="num">
                {words("signedIn")}
              </th>
            </tr>
          </thead>
          <tbody>
            {overview.byRole.map(({ role, accounts, signedIn }) => (
              <tr key={role}>
                <th scope="row">{roles(role)}</th>
                <td className="num">{formatCount(accounts, locale)}</td>
                <td className="num">{formatCount(signedIn, locale)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
        <p>
          <AppLink href="/admin/accounts">{words("create")}</AppLink>
        </p>
      </DeskSection>
    </div>
  );
}
