/** https://docs.micropython.org/en/v1.29.0/library/asyncio.html */
declare module "asyncio" {
	/** A coroutine that runs. It may be awaited more than once. */
	export class Task<T = void> implements PromiseLike<T> {
		private constructor();
		cancel(): void;
		done(): boolean;
		// biome-ignore lint/suspicious/noThenProperty: it is what makes it awaitable in TypeScript
		then: PromiseLike<T>["then"];
	}
	/** Derives from BaseException: an ordinary `catch` lets it pass. */
	export class CancelledError extends BaseException {}
	export class TimeoutError extends Exception {}

	export function create_task<T>(coroutine: Promise<T>): Task<T>;
	export function current_task(): Task<unknown>;
	export function run<T>(coroutine: Promise<T>): T;
	export function sleep(seconds: number): Promise<void>;
	export function sleep_ms(milliseconds: int): Promise<void>;
	export function wait_for<T>(awaitable: PromiseLike<T>, seconds: number): Promise<T>;
	export function wait_for_ms<T>(awaitable: PromiseLike<T>, milliseconds: int): Promise<T>;
	export function gather(...awaitables: PromiseLike<unknown>[]): Promise<unknown[]>;
	export function new_event_loop(): Loop;
	export function get_event_loop(): Loop;

	export interface Loop {
		run_forever(): void;
		run_until_complete<T>(awaitable: PromiseLike<T>): T;
		stop(): void;
		close(): void;
		set_exception_handler(handler: (loop: Loop, context: dict<string, unknown>) => void): void;
	}

	export class Event {
		is_set(): boolean;
		set(): void;
		clear(): void;
		wait(): Promise<void>;
	}
	export class ThreadSafeFlag {
		set(): void;
		clear(): void;
		wait(): Promise<void>;
	}
	export class Lock {
		locked(): boolean;
		acquire(): Promise<void>;
		release(): void;
	}

	export class StreamReader {
		constructor(stream: object);
		/** The stream below: what a close that must not wait can close. */
		readonly s: { close(): void };
		read(most?: int): Promise<bytes>;
		readinto(target: bytearray | memoryview): Promise<int | null>;
		readexactly(count: int): Promise<bytes>;
		readline(): Promise<bytes>;
		close(): void;
		wait_closed(): Promise<void>;
	}
	/** In MicroPython a stream both reads and writes. */
	export class StreamWriter extends StreamReader {
		write(data: string | buffer): void;
		drain(): Promise<void>;
	}
	export function open_connection(
		host: string,
		port: int,
		ssl?: unknown,
		server_hostname?: string | null,
	): Promise<readonly [StreamReader, StreamWriter]>;

	/** The loop's inside: how a driver waits for a stream to become ready. */
	export const core: {
		readonly _io_queue: {
			queue_read(stream: object): Promise<void>;
			queue_write(stream: object): Promise<void>;
		};
	};
}
