import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { AddressParams } from "@/lib/input/parse-leniently";
import { chooseTogether } from "../choose-together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stepsTogether"))("appraise-central.link") };
}

/** Registered đề án of every province, to appraise several at once. */
export default async function CentralAppraisal({ searchParams }: { searchParams: Promise<AddressParams> }) {
  return chooseTogether("appraise-central", "/office/central-appraisal", await searchParams);
}
