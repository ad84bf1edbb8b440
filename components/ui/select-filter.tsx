"use client";

/** One choice of a list, by the value its address carries. */
export type FilterOption = { readonly value: string; readonly label: string };

type SelectFilterProps = { name: string; label: string; value: string; options: readonly FilterOption[] };

/**
 * A labelled list inside a filter bar. A client component for its weight alone: its choices travel as text, not as a
 * tree; it listens to nothing. An option of value "" leaves the filter out of the address's meaning.
 */
export function SelectFilter({ name, label, value, options }: SelectFilterProps) {
  return (
    <label>
      {label}
      <select className="control" name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
