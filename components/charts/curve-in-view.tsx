"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { Curve } from "./curve-points";

type CurveInViewProps = {
  curve: Curve;
  locale: string;
  /** What stands there before, and without JavaScript: the same curve, drawn by the server. */
  children: ReactNode;
};
type Explorer = ComponentType<Omit<CurveInViewProps, "children">>;

/** Keeps the place of a curve and fetches the one that can be explored when it comes into view. */
export function CurveInView({ curve, locale, children }: CurveInViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<{ readonly Explorer: Explorer }>();
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watcher.disconnect();
      // A curve that cannot be fetched (offline) leaves the drawn one where it is.
      import("./curve-explorer").then(
        (module) => setLoaded({ Explorer: module.default }),
        () => undefined,
      );
    });
    watcher.observe(box);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={place} className="curve-box">
      {loaded ? <loaded.Explorer curve={curve} locale={locale} /> : children}
    </div>
  );
}
