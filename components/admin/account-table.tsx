import { useTranslations } from "next-intl";
import type { KeptAccount } from "@/lib/domain/access/kept-account";
import { AppLink } from "../ui/app-link";
import { DataTable } from "../ui/data-table";
import { AccountRole, AccountState } from "./account-state";

/** Accounts, one a row; the name leads to what can be done with it. */
export function AccountTable({ accounts }: { accounts: readonly KeptAccount[] }) {
  const words = useTranslations("accounts");
  return (
    <DataTable caption={words("title")}>
      <thead>
        <tr>
          {(["name", "email", "role", "place", "state", "sessions"] as const).map((key) => (
            <th key={key} scope="col" className={key === "sessions" ? "num" : undefined}>
              {words(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row">
              <AppLink href={`/admin/accounts/${account.id}`}>{account.fullName}</AppLink>
            </th>
            <td>{account.email}</td>
            <td>
              <AccountRole {...account} />
            </td>
            <td>{account.unitName ?? account.regionCode ?? (account.role && words("national"))}</td>
            <td>
              <AccountState {...account} />
            </td>
            <td className="num">{account.sessions}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
