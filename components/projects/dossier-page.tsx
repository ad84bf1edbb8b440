import { useTranslations } from "next-intl";
import type { PrintedText } from "@/lib/domain/report/printed-text";
import { PaperSheet } from "../papers/paper-sheet";
import { PageHeader } from "../ui/page-header";
import { DossierLinks } from "./dossier-links";
import { projectHref } from "./project-address";

/** A đề án's đề cương as its files have it, to be read before it is printed. */
export function DossierPage({ code, paper }: { code: string; paper: PrintedText }) {
  const words = useTranslations("papers");
  const layout = useTranslations("layout.nav");
  return (
    <>
      <PageHeader
        title={`${words("outline")} ${code}`}
        path={[
          { label: layout("projects"), href: "/projects" },
          { label: code, href: projectHref(code) },
          { label: words("outline") },
        ]}
        lead={words("lead")}
        actions={<DossierLinks code={code} />}
      />
      <PaperSheet paper={paper} />
    </>
  );
}
