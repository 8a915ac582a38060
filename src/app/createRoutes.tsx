import { createBrowserRouter } from 'react-router'
import type { BrowserHost } from '../contract/browserHost'
import { Frame } from './Frame'
import { NotFound } from './NotFound'
import { RouteFailure } from './RouteFailure'

/** Addresses and their screens; the code of a screen comes with the screen. */
export function createRoutes(host: BrowserHost | null) {
  return createBrowserRouter([
    {
      element: <Frame host={host} />,
      errorElement: <RouteFailure />,
      hydrateFallbackElement: <></>,
      children: [
        {
          path: '/',
          lazy: async () => ({
            Component: (await import('../features/choose-person/ChoosePerson')).ChoosePerson,
          }),
        },
        {
          path: '/borgere',
          lazy: async () => ({
            Component: (await import('../features/find-citizen/FindCitizen')).FindCitizen,
          }),
        },
        {
          path: '/borgere/ny',
          lazy: async () => ({
            Component: (await import('../features/correct-course/NewCitizenScreen'))
              .NewCitizenScreen,
          }),
        },
        {
          path: '/borgere/importer',
          lazy: async () => ({
            Component: (await import('../features/import-citizens/ImportScreen')).ImportScreen,
          }),
        },
        {
          path: '/borgere/:citizenId',
          lazy: async () => ({
            Component: (await import('../features/follow-timeline/CitizenScreen')).CitizenScreen,
          }),
        },
        {
          path: '/borgere/:citizenId/forloeb',
          lazy: async () => ({
            Component: (await import('../features/correct-course/CourseScreen')).CourseScreen,
          }),
        },
        {
          path: '/borgere/:citizenId/forloeb/:deed',
          lazy: async () => ({
            Component: (await import('../features/correct-course/DeedScreen')).DeedScreen,
          }),
        },
        {
          path: '/borgere/:citizenId/samtaler/ny',
          lazy: async () => ({
            Component: (await import('../features/book-conversation/BookScreen')).BookScreen,
          }),
        },
        {
          path: '/borgere/:citizenId/samtaler/:conversationId',
          lazy: async () => ({
            Component: (await import('../features/book-conversation/ChangeScreen')).ChangeScreen,
          }),
        },
        {
          path: '/borgere/:citizenId/samtaler/:conversationId/udfald',
          lazy: async () => ({
            Component: (await import('../features/register-outcome/RegisterScreen')).RegisterScreen,
          }),
        },
        { path: '*', element: <NotFound /> },
      ],
    },
  ])
}
