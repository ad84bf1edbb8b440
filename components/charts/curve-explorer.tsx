"use client";

import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { axisTicks, type Curve, highestOf } from "./curve-points";

/** The cumulative curve a reader can point into: each month's value of this year and of the year before. */
export default function CurveExplorer({ curve, locale }: { curve: Curve; locale: string }) {
  const { points, plan, words } = curve;
  const ticks = axisTicks(highestOf(curve));
  const write = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 1 });
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={[...points]}
        margin={{ top: 16, right: 12, bottom: 0, left: 0 }}
        className="curve"
        title={`${words.now}, ${words.before}`}
      >
        <CartesianGrid vertical={false} className="curve-grid" />
        <XAxis dataKey="month" tickLine={false} axisLine={false} />
        <YAxis
          width={44}
          ticks={ticks}
          domain={[0, ticks.at(-1) ?? 1]}
          tickFormatter={write}
          tickLine={false}
          axisLine={false}
        />
        <Tooltip
          formatter={(value) => `${write(Number(value))} ${words.unit}`}
          itemStyle={{ color: "var(--color-ink)" }}
          isAnimationActive={false}
        />
        {plan !== undefined && <ReferenceLine y={plan} className="curve-plan-line" />}
        <Line
          dataKey="before"
          name={words.before}
          className="curve-before-line"
          strokeDasharray="5 4"
          dot={false}
          isAnimationActive={false}
        />
        <Line dataKey="now" name={words.now} className="curve-now-line" dot={{ r: 3 }} isAnimationActive={false} />
      </LineChart>
    </ResponsiveContainer>
  );
}
