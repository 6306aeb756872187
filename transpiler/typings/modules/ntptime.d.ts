/** https://docs.micropython.org/en/v1.29.0/library/ (frozen into the ESP ports) */
declare module "ntptime" {
	export let host: string;
	export let timeout: int;
	export function time(): int;
	export function settime(): void;
}
