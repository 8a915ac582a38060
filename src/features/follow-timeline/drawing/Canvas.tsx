import { useLayoutEffect, useRef } from 'react'
import { drawTimeline } from './drawTimeline'
import styles from './drawing.module.css'
import type { Scene } from './scene'

/** The picture itself; what it shows is told beside it. */
export function Canvas({ scene, density }: { readonly scene: Scene; readonly density: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height } = scene
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false })
    if (!context) return
    context.setTransform(density, 0, 0, density, 0, 0)
    drawTimeline(context, scene)
  })
  return (
    <canvas
      ref={canvas}
      aria-hidden
      className={styles.canvas}
      width={Math.round(width * density)}
      height={Math.round(height * density)}
      style={{ height }}
    />
  )
}
