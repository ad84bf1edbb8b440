import { useLocale, useTranslations } from "next-intl";
import { localizedPath } from "@/lib/format/address";
import { Notice } from "../ui/notice";

type OtherAddressProps = {
  /** The portal's own address, the only one it takes forms from. */
  origin: string;
  returnTo: string | null;
};

/** Said where the sign-in page was opened under another name: what is sent from there would be refused. */
export function OtherAddress({ origin, returnTo }: OtherAddressProps) {
  const words = useTranslations("signIn.elsewhere");
  const page = localizedPath("/sign-in", useLocale());
  const query = returnTo === null ? "" : `?return=${encodeURIComponent(returnTo)}`;
  return (
    <Notice kind="refusal" title={words("title", { origin })}>
      <p>
        {words("text")} <a href={origin + page + query}>{words("open", { origin })}</a>
      </p>
    </Notice>
  );
}
