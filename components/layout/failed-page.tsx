import { useTranslations } from "next-intl";
import { AppLink } from "../ui/app-link";
import { PageHeader } from "../ui/page-header";

/** What is said where a page failed. */
export function FailedPage() {
  const words = useTranslations("layout");
  return (
    <>
      <PageHeader title={words("failed.title")} lead={words("failed.text")} />
      <AppLink href="/">{words("notFound.home")}</AppLink>
    </>
  );
}
