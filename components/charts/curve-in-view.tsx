"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { CurveDrawing } from "./curve-drawing";
import type { Curve } from "./curve-points";

type CurveProps = { curve: Curve; locale: string };

/**
 * A curve, drawn by the server and standing without JavaScript; the one that can be explored is fetched when it comes
 * into view and takes the same place.
 */
export function CurveInView({ curve, locale }: CurveProps) {
  const place = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<{ readonly Explorer: ComponentType<CurveProps> }>();
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
  const Drawn = loaded?.Explorer ?? CurveDrawing;
  return (
    <div ref={place} className="curve-box">
      <Drawn curve={curve} locale={locale} />
    </div>
  );
}
