"use client";

import { useEffect, useRef, useState } from "react";
import type { OwnKeeping, OwnKept } from "./own-rows-keeper";
import { writeOwnRows } from "./write-own-rows";

export type OwnWriterWords = Readonly<Record<OwnKept | "saving" | "unnamed" | "takeTheirs" | "keepMine", string>>;

/** Keeps a province's own rows as they are typed, as the cells of the report are; without it the form is sent by its button. */
export function OwnRowsWriter({ keeping, words }: { keeping: OwnKeeping; words: OwnWriterWords }) {
  const place = useRef<HTMLDivElement>(null);
  const overwrite = useRef<() => void>(undefined);
  const [kept, setKept] = useState<OwnKept | "saving">("idle");
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const writing = writeOwnRows(form, keeping, { kept: setKept, unnamed: words.unnamed });
    overwrite.current = writing.overwrite;
    return writing.end;
  }, [keeping, words]);
  return (
    <div ref={place} className="field-help flex flex-wrap items-center gap-3">
      <output>{words[kept]}</output>
      {kept === "ownStale" && (
        <>
          <button type="button" className="underline" onClick={() => location.reload()}>
            {words.takeTheirs}
          </button>
          <button type="button" className="underline" onClick={() => overwrite.current?.()}>
            {words.keepMine}
          </button>
        </>
      )}
    </div>
  );
}
