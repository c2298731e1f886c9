/** What every peer of the salary chart says: kept small, because it counts among their bytes. */
export const title = 'Pay of a pastry chef by level';
export const colour = '#4e79a7';
export const sayAmount = (amount) => `$${Math.round(amount / 1000)}K`;
export const sayBand = ({ min, max, open }) => `${sayAmount(min)}–${sayAmount(max)}${open ? '+' : ''}`;
