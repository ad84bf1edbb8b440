import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { EntryFormPage } from "@/components/registers/entry-form-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { readScope } from "@/lib/domain/access/read-scope";
import { mayChangeEntry } from "@/lib/domain/registers/work";
import { entryInput } from "@/lib/input/registers";
import { getEntry } from "@/lib/queries/registers/find-entry";
import { getRegisterNaming } from "@/lib/queries/registers/get-register-naming";
import { whoWorks } from "../../../../who-works";

type Props = PageProps<"/[locale]/registers/[kind]/[id]/edit">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registers.entry"))("edit") };
}

/** An entry written anew or removed, by those whose it is. */
export default async function EditEntry({ params }: Props) {
  const key = entryInput.safeParse(await params).data ?? notFound();
  const actor = await whoWorks(`/registers/${key.kind}/${key.id}/edit`);
  const { entry } = (await getEntry(readScope(actor), key)) ?? notFound();
  if (!mayChangeEntry(actor, entry)) notFound();
  const taken = await takeFormAnswer(actor, ["register.write", "register.remove"], key.id);
  const answerTo = (form: string) => (taken?.form === form ? answerOf(taken.draft) : null);
  const { indicators } = await getRegisterNaming(new Date());
  return (
    <EntryFormPage
      {...{ kind: key.kind, entry, indicators, units: [], ownUnitId: actor.unitId }}
      answer={answerTo("register.write")}
      removal={answerTo("register.remove")}
    />
  );
}
