// Dates have JavaScript's calendar: parts, what is beyond their ranges, leap years, the ends of what a date can be.
const show = (d: Date): string => (Number.isNaN(d.getTime()) ? "Invalid" : d.toISOString());

for (const [y, m, d] of [[2024, 0, 15], [2024, 1, 30], [1900, 1, 29], [2000, 12, 1], [99, 0, 1], [-1, 0, 1], [2024, -1, 0], [12345, 6, 7]] as const)
	console.log(show(new Date(Date.UTC(y, m, d))), new Date(Date.UTC(y, m, d)).getUTCDay());
for (const ms of [0, -1, 86399999, 951782400000, -62198755200000, 8.64e15, 8.64e15 + 1, 1.9, Number.NaN])
	console.log(ms, show(new Date(ms)));

const parts = new Date(Date.UTC(2024, 1, 29, 13, 5, 9, 7));
console.log(parts.getUTCFullYear(), parts.getUTCMonth(), parts.getUTCDate(), parts.getUTCDay());
console.log(parts.getUTCHours(), parts.getUTCMinutes(), parts.getUTCSeconds(), parts.getUTCMilliseconds());

const local = new Date(2024, 0, 31, 23, 59, 58, 999);
console.log(local.getFullYear(), local.getMonth(), local.getDate(), local.getHours(), local.getMinutes(), local.getDay());

const set = new Date(0);
console.log(set.setUTCMonth(1, 31), show(set), set.setUTCFullYear(2023), show(set), set.setUTCHours(25, 61), show(set));
set.setUTCDate(0);
set.setUTCSeconds(-1, 1500);
set.setUTCMilliseconds(7);
set.setUTCMinutes(90);
console.log(show(set), set.setTime(5.7), set.getTime());
const none = new Date(Number.NaN);
console.log(none.setUTCMonth(1), none.getUTCDay(), none.setUTCFullYear(2020), show(none));

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
console.log([1900, 2000, 2023, 2024].map(isLeap));
let day = new Date(Date.UTC(1969, 11, 30));
for (let i = 0; i < 4; i++) {
	console.log(day.toISOString().slice(0, 10), day.toDateString(), day.toUTCString());
	day = new Date(day.getTime() + 86_400_000);
}
