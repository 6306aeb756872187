// Dates as readers of English have them, by the options.
const dates = [new Date(Date.UTC(2024, 0, 5, 15, 4, 9)), new Date(Date.UTC(1999, 8, 30, 0, 0, 0)), new Date(Date.UTC(2025, 11, 31, 12, 59, 1)), new Date(Date.UTC(987, 6, 4, 9, 30)), new Date(NaN)];
for (const d of dates) {
	console.log(d.toLocaleDateString(), d.toLocaleDateString("en-US"), d.toLocaleTimeString("en-US"), d.toLocaleString("en-US"));
	console.log(d.toLocaleDateString("en-US", { year: "numeric", month: "long", day: "numeric" }));
	console.log(d.toLocaleDateString("en-US", { weekday: "long", year: "numeric", month: "long", day: "numeric" }));
	console.log(d.toLocaleDateString("en-US", { weekday: "short", month: "short", day: "numeric" }));
	console.log(d.toLocaleDateString("en-US", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "UTC" }));
	console.log(d.toLocaleDateString("en-US", { month: "long", year: "numeric" }), d.toLocaleDateString(undefined, { weekday: "long" }));
	console.log(d.toLocaleDateString("en-US", { month: "short", day: "2-digit" }), d.toLocaleDateString("en-US", { year: "2-digit" }));
	console.log(d.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }), d.toLocaleTimeString("en-US", { hour: "numeric" }));
	console.log(d.toLocaleTimeString("en-US", { hour12: false }), d.toLocaleTimeString("en-US", { hour: "2-digit", minute: "2-digit", hour12: false }));
	console.log(d.toLocaleDateString("en-US", { dateStyle: "full" }), d.toLocaleDateString("en-US", { dateStyle: "medium" }));
	console.log(d.toLocaleDateString("en-US", { dateStyle: "short" }), d.toLocaleTimeString("en-US", { timeStyle: "short" }));
	console.log(d.toLocaleDateString("en-GB"), d.toLocaleDateString("de-DE"), d.toLocaleTimeString("en-GB"), d.toLocaleDateString("sv-SE"));
	console.log(d.toLocaleString("en-US", { hour: "numeric", minute: "2-digit", day: "numeric", month: "numeric" }), d.toLocaleString("en-GB"));
}
