/**
 * What is wrong where files weigh what they weigh, by name, and may weigh what their budgets say: a file over its
 * budget, without one, or gone. `roomy` are those so far below that their budget should follow them.
 */
export function judgeBudgets(sizes, budgets) {
  const names = [...new Set([...Object.keys(sizes), ...Object.keys(budgets)])].sort();
  const rows = names.map((name) => ({ name, size: sizes[name], budget: budgets[name] }));
  return {
    faults: rows
      .map(({ name, size, budget }) => ({ name, fault: findFault(size, budget) }))
      .filter(({ fault }) => fault),
    roomy: rows.filter(({ size, budget }) => size < budget * 0.95),
  };
}

function findFault(size, budget) {
  if (budget === undefined) return `weighs ${size} bytes and has no budget`;
  if (size === undefined) return `has a budget of ${budget} bytes and is not there`;
  if (size > budget) return `weighs ${size} bytes, ${size - budget} more than its budget of ${budget}`;
}
