import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { AddressParams } from "@/lib/input/parse-leniently";
import { chooseTogether } from "../choose-together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stepsTogether"))("start.link") };
}

/** Đề án of a province that are under contract, to start several at once. */
export default async function Starting({ searchParams }: { searchParams: Promise<AddressParams> }) {
  return chooseTogether("start", "/office/starting", await searchParams);
}
