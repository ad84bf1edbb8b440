import { expect, test } from "vitest";
import type { Attachment } from "@/lib/domain/attachment/attachment";
import { lackingFiles } from "@/lib/domain/attachment/lacking";

const line = (kind: string, required: boolean) => ({
  ...{ kind, stage: "writing" as const, required, name: { vi: kind, en: kind } },
});
const checklist = [line("request", true), line("registration", true), line("other", false)];

const aFile = (kind: string, scan: Attachment["scan"]): Attachment => ({
  ...{ id: `${kind}-${scan}`, kind, fileName: `${kind}.pdf`, version: 1, format: "pdf", bytes: 1, sha256: "0" },
  ...{
    stage: "writing",
    scan,
    finding: scan === "refused" ? "Eicar" : null,
    addedBy: "Nguyễn An",
    addedAt: "2026-11-01T00:00:00Z",
  },
});

const lacking = (...items: Attachment[]) => lackingFiles({ checklist, items }).map(({ kind }) => kind);

test("a dossier without files lacks all that is required, and nothing that is not", () => {
  expect(lacking()).toEqual(["request", "registration"]);
});

test("a file that waits for its scan answers its line, one that the scanner refused does not", () => {
  expect(lacking(aFile("request", "pending"), aFile("registration", "refused"))).toEqual(["registration"]);
});

test("a clean file sent beside a refused one answers its line", () => {
  expect(lacking(aFile("request", "refused"), aFile("request", "clean"), aFile("registration", "clean"))).toEqual([]);
});
