import { type ComponentType, lazy } from 'react'

/** A part of the app that is fetched when it is first needed, or earlier. */
export interface Preloadable<P extends object> {
  readonly Component: ComponentType<P>
  readonly preload: () => Promise<unknown>
}

/**
 * Like `lazy`, but what was preloaded is drawn at once. A lazy component suspends the first time even where its code has come, and React then holds the page
 * back for 300 ms, so that a placeholder does not flash.
 */
export function preloadable<P extends object>(load: () => Promise<{ readonly default: ComponentType<P> }>): Preloadable<P> {
  let ready: ComponentType<P> | null = null
  const fetchIt = async (): Promise<{ default: ComponentType<P> }> => {
    const { default: component } = await load()
    ready = component
    return { default: component }
  }
  const Later = lazy(fetchIt)
  const draw = (props: P) => {
    const Now = ready ?? Later
    return <Now {...props} />
  }
  return { Component: draw, preload: fetchIt }
}
