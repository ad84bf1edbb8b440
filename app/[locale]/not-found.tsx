import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { PageHeader } from "@/components/ui/page-header";

export default function NotFound() {
  const words = useTranslations("layout.notFound");
  return (
    <>
      <PageHeader title={words("title")} lead={words("text")} />
      <AppLink href="/">{words("home")}</AppLink>
    </>
  );
}
