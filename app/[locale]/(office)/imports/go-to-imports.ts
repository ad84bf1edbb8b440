import type { Route } from "next";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { importHref, sheetHref } from "@/components/imports/import-address";
import type { ImportedSheet } from "@/lib/domain/intake/import-run";
import { localizedPath } from "@/lib/format/address";
import { localeOf } from "@/lib/format/locale";
import { importsPageInput } from "@/lib/input/import-query";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";

/** Goes on to the page of imports, to this sheet. */
export async function goToImports(sheet: ImportedSheet, asked: AddressParams): Promise<never> {
  const { id } = parseLeniently(importsPageInput, asked).value;
  const href = id === null ? sheetHref(sheet) : importHref({ id, sheet });
  redirect(localizedPath(href, localeOf(await getLocale())) as Route);
}
