"use client";

import { useParams } from "next/navigation";
import { error as english } from "@/lib/format/messages/en/error";
import { error as vietnamese } from "@/lib/format/messages/vi/error";

/** What a reader sees when a page fails: that it did, that nothing is lost, and how to try again. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const words = useParams().locale === "en" ? english : vietnamese;
  return (
    <>
      <header className="page-header">
        <div>
          <h1>{words.title}</h1>
          <p>{words.text}</p>
        </div>
      </header>
      <p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {words.retry}
        </button>
      </p>
      {error.digest && (
        <p className="field-help">
          {words.code}: <span className="number">{error.digest}</span>
        </p>
      )}
    </>
  );
}
