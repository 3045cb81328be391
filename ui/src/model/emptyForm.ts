/** A form with one question, to begin from. Its id is the task's. */
export const emptyForm = (id: string): string =>
  `${JSON.stringify(
    {
      type: 'default',
      id,
      schemaVersion: 16,
      executionPlatform: 'Camunda Platform',
      executionPlatformVersion: '7.24.0',
      components: [
        {
          id: 'note',
          type: 'textarea',
          key: 'note',
          label: 'Hva er gjort?',
          validate: { required: true, maxLength: 4000 },
          properties: { 'label.en': 'What has been done?' },
        },
      ],
    },
    null,
    2,
  )}\n`;
