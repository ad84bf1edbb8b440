import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { EntryFormPage } from "@/components/registers/entry-form-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { mayAdd } from "@/lib/domain/registers/work";
import { registerInput } from "@/lib/input/registers";
import { getRegisterNaming, listUnitsToWrite } from "@/lib/queries/registers/get-register-naming";
import { whoWorks } from "../../../who-works";

type Props = PageProps<"/[locale]/registers/[kind]/new">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registers.list"))("add") };
}

/** A new entry of a register. */
export default async function NewEntry({ params }: Props) {
  const { kind } = registerInput.safeParse(await params).data ?? notFound();
  const actor = await whoWorks(`/registers/${kind}/new`);
  if (!mayAdd(actor)) notFound();
  const taken = await takeFormAnswer(actor, ["register.write"], kind);
  const { indicators } = await getRegisterNaming(new Date());
  return (
    <EntryFormPage
      {...{ kind, entry: null, indicators, ownUnitId: actor.unitId, removal: null }}
      units={await listUnitsToWrite(actor.unitId)}
      answer={answerOf(taken?.draft ?? null)}
    />
  );
}
