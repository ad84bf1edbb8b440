import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { AddressParams } from "@/lib/input/parse-leniently";
import { chooseTogether } from "../choose-together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stepsTogether"))("register.link") };
}

/** Đề án of a province that wait to be registered, to register several at once. */
export default async function Registration({ searchParams }: { searchParams: Promise<AddressParams> }) {
  return chooseTogether("register", "/office/registration", await searchParams);
}
