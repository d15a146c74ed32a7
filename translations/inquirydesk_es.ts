<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AbilityTable</name>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>limited</source>
            <translation>limitado</translation>
        </message>
        <message>
            <source>not possible</source>
            <translation>no es posible</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Question about the order, before it is shipped</source>
            <translation>Pregunta sobre el pedido, antes del envío</translation>
        </message>
        <message>
            <source>Asks the buyer something that must be known before the order can be shipped.</source>
            <translation>Pregunta al comprador algo que hay que saber antes de enviar el pedido.</translation>
        </message>
        <message>
            <source>Delivery to be agreed on</source>
            <translation>Entrega por acordar</translation>
        </message>
        <message>
            <source>Arranges the delivery or confirms the contact for it.</source>
            <translation>Acuerda la entrega o confirma el contacto para ella.</translation>
        </message>
        <message>
            <source>Home service to be agreed on</source>
            <translation>Servicio a domicilio por acordar</translation>
        </message>
        <message>
            <source>Arranges the appointment of a home service.</source>
            <translation>Acuerda la cita de un servicio a domicilio.</translation>
        </message>
        <message>
            <source>Question about the customisation</source>
            <translation>Pregunta sobre la personalización</translation>
        </message>
        <message>
            <source>Asks the buyer how a customised article is to be made.</source>
            <translation>Pregunta al comprador cómo debe hacerse un artículo personalizado.</translation>
        </message>
        <message>
            <source>Unexpected problem with the order</source>
            <translation>Problema inesperado con el pedido</translation>
        </message>
        <message>
            <source>Tells the buyer of a problem that keeps the order from being completed as promised.</source>
            <translation>Informa al comprador de un problema que impide completar el pedido según lo prometido.</translation>
        </message>
        <message>
            <source>Digital access key</source>
            <translation>Clave de acceso digital</translation>
        </message>
        <message>
            <source>Hands over what the buyer needs to use digital content.</source>
            <translation>Entrega lo que el comprador necesita para usar contenido digital.</translation>
        </message>
        <message>
            <source>Legal disclosure</source>
            <translation>Información legal</translation>
        </message>
        <message>
            <source>Sends a document the law demands.</source>
            <translation>Envía un documento que exige la ley.</translation>
        </message>
        <message>
            <source>Warranty</source>
            <translation>Garantía</translation>
        </message>
        <message>
            <source>Sends the warranty of an article.</source>
            <translation>Envía la garantía de un artículo.</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>Sends the invoice of the order.</source>
            <translation>Envía la factura del pedido.</translation>
        </message>
        <message>
            <source>Request for a review and feedback</source>
            <translation>Solicitud de reseña y valoración</translation>
        </message>
        <message>
            <source>The platform writes it and sends it once an order. The buyer cannot answer it.</source>
            <translation>La plataforma la redacta y la envía una sola vez por pedido. El comprador no puede responderla.</translation>
        </message>
        <message>
            <source>Note to the customer</source>
            <translation>Nota al cliente</translation>
        </message>
        <message>
            <source>Stands on the order, and the shop mails it to the address of the order. An answer comes as a mail.</source>
            <translation>Aparece en el pedido y la tienda la envía por correo a la dirección del pedido. La respuesta llega por correo.</translation>
        </message>
        <message>
            <source>Order defects, own shipping</source>
            <translation>Pedidos con defectos, envío propio</translation>
        </message>
        <message>
            <source>Order defects, shipped by the platform</source>
            <translation>Pedidos con defectos, enviados por la plataforma</translation>
        </message>
        <message>
            <source>Invoice defects</source>
            <translation>Defectos de facturas</translation>
        </message>
        <message>
            <source>Late shipments</source>
            <translation>Envíos tardíos</translation>
        </message>
        <message>
            <source>Deliveries on time</source>
            <translation>Entregas a tiempo</translation>
        </message>
        <message>
            <source>Articles delivered on time</source>
            <translation>Artículos entregados a tiempo</translation>
        </message>
        <message>
            <source>Valid tracking numbers</source>
            <translation>Números de seguimiento válidos</translation>
        </message>
        <message>
            <source>Cancelled before shipping</source>
            <translation>Cancelados antes del envío</translation>
        </message>
        <message>
            <source>normal</source>
            <comment>state of the seller&apos;s account</comment>
            <translation>normal</translation>
        </message>
        <message>
            <source>at risk</source>
            <comment>state of the seller&apos;s account</comment>
            <translation>en riesgo</translation>
        </message>
        <message>
            <source>deactivated</source>
            <comment>state of the seller&apos;s account</comment>
            <translation>desactivada</translation>
        </message>
        <message>
            <source>not told</source>
            <comment>state of the seller&apos;s account</comment>
            <translation>no indicado</translation>
        </message>
        <message>
            <source>Account health, as the platform told it %1: %2</source>
            <translation>Estado de la cuenta según la plataforma (leído %1): %2</translation>
        </message>
        <message>
            <source>no figure</source>
            <translation>sin dato</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>objetivo: %1</translation>
        </message>
        <message>
            <source>good</source>
            <comment>a figure of the account</comment>
            <translation>bien</translation>
        </message>
        <message>
            <source>bad</source>
            <comment>a figure of the account</comment>
            <translation>mal</translation>
        </message>
        <message>
            <source>not rated</source>
            <comment>a figure of the account</comment>
            <translation>sin evaluar</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>Advertencia: %1</translation>
        </message>
        <message>
            <source>Complete the question</source>
            <translation>Completar la pregunta</translation>
        </message>
        <message>
            <source>Answered from here and done: until then the platform counts it as open.</source>
            <translation>Respondida desde aquí y terminada: hasta entonces la plataforma la cuenta como abierta.</translation>
        </message>
        <message>
            <source>Complete: settled by telephone</source>
            <translation>Completar: resuelta por teléfono</translation>
        </message>
        <message>
            <source>Ends the question at the platform with this reason.</source>
            <translation>Cierra la pregunta en la plataforma por este motivo.</translation>
        </message>
        <message>
            <source>Complete: settled by mail</source>
            <translation>Completar: resuelta por correo</translation>
        </message>
        <message>
            <source>Complete: the same question was answered elsewhere</source>
            <translation>Completar: la misma pregunta se respondió en otro sitio</translation>
        </message>
        <message>
            <source>Complete: no answer needed</source>
            <translation>Completar: no necesita respuesta</translation>
        </message>
        <message>
            <source>New conversation with the buyer</source>
            <translation>Conversación nueva con el comprador</translation>
        </message>
        <message>
            <source>Begins a conversation about this order; the buyer gets a mail.</source>
            <translation>Inicia una conversación sobre este pedido; el comprador recibe un correo.</translation>
        </message>
        <message>
            <source>Mark the inquiry as completed</source>
            <translation>Marcar la consulta como completada</translation>
        </message>
        <message>
            <source>A mark in R-Messe; the buyer is told nothing.</source>
            <translation>Una marca en R-Messe; al comprador no se le comunica nada.</translation>
        </message>
        <message>
            <source>Open the completed inquiry again</source>
            <translation>Reabrir la consulta completada</translation>
        </message>
        <message>
            <source>Takes the mark in R-Messe back; the buyer is told nothing.</source>
            <translation>Retira la marca en R-Messe; al comprador no se le comunica nada.</translation>
        </message>
        <message>
            <source>Write to the buyer</source>
            <translation>Escribir al comprador</translation>
        </message>
        <message>
            <source>Write to the mediator</source>
            <translation>Escribir al mediador</translation>
        </message>
        <message>
            <source>Refund in full</source>
            <translation>Reembolsar todo</translation>
        </message>
        <message>
            <source>Offer a partial refund</source>
            <translation>Ofrecer un reembolso parcial</translation>
        </message>
        <message>
            <source>Allow the return</source>
            <translation>Permitir la devolución</translation>
        </message>
        <message>
            <source>Accept the return</source>
            <translation>Aceptar la devolución</translation>
        </message>
        <message>
            <source>Decline the return</source>
            <translation>Rechazar la devolución</translation>
        </message>
        <message>
            <source>Ask the platform to decide</source>
            <translation>Pedir que decida la plataforma</translation>
        </message>
        <message>
            <source>Give the tracking number</source>
            <translation>Dar el número de seguimiento</translation>
        </message>
        <message>
            <source>Accept the cancellation</source>
            <translation>Aceptar la cancelación</translation>
        </message>
        <message>
            <source>Decline the cancellation</source>
            <translation>Rechazar la cancelación</translation>
        </message>
        <message>
            <source>Hand in evidence</source>
            <translation>Presentar pruebas</translation>
        </message>
        <message>
            <source>Accept the dispute</source>
            <translation>Aceptar la disputa</translation>
        </message>
        <message>
            <source>Contest the dispute</source>
            <translation>Impugnar la disputa</translation>
        </message>
        <message>
            <source>Say that the item is back</source>
            <translation>Decir que el artículo ha vuelto</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>Apelar</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Reembolsar</translation>
        </message>
        <message>
            <source>Close the return</source>
            <translation>Cerrar la devolución</translation>
        </message>
        <message>
            <source>Decide about it</source>
            <translation>Decidir sobre ello</translation>
        </message>
        <message>
            <source>The time for returns is over</source>
            <translation>El plazo de devolución ha terminado</translation>
        </message>
        <message>
            <source>Sold without a right to return</source>
            <translation>Vendido sin derecho a devolución</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Otro motivo</translation>
        </message>
        <message>
            <source>Answer the rating</source>
            <translation>Responder a la valoración</translation>
        </message>
        <message>
            <source>Stands below the rating for everybody to read. The platform takes one answer.</source>
            <translation>Aparece bajo la valoración a la vista de todos. La plataforma admite una sola respuesta.</translation>
        </message>
        <message>
            <source>Card of the order</source>
            <translation>Tarjeta del pedido</translation>
        </message>
        <message>
            <source>Shows the order in the chat; it also opens the chat where the platform takes no first words without one.</source>
            <translation>Muestra el pedido en el chat; también abre el chat cuando la plataforma no admite un primer mensaje sin él.</translation>
        </message>
        <message>
            <source>Card of the article</source>
            <translation>Tarjeta del artículo</translation>
        </message>
        <message>
            <source>Shows the article in the chat with the buyer.</source>
            <translation>Muestra el artículo en el chat con el comprador.</translation>
        </message>
        <message>
            <source>Accept the buyer&apos;s offer</source>
            <translation>Aceptar la oferta del comprador</translation>
        </message>
        <message>
            <source>Offer a refund, the buyer keeps the article</source>
            <translation>Ofrecer un reembolso sin devolución del artículo</translation>
        </message>
        <message>
            <source>Offer a refund after the return</source>
            <translation>Ofrecer el reembolso tras la devolución</translation>
        </message>
        <message>
            <source>Dispute the return</source>
            <translation>Impugnar la devolución</translation>
        </message>
        <message>
            <source>Take the dispute back</source>
            <translation>Retirar la impugnación</translation>
        </message>
    </context>
    <context>
        <name>AlarmText</name>
        <message>
            <source>not synced in time</source>
            <translation>no sincronizada a tiempo</translation>
        </message>
        <message>
            <source>cannot be synced</source>
            <translation>no se puede sincronizar</translation>
        </message>
        <message>
            <source>the sign-in ends within a day; sign in again</source>
            <translation>la autorización vence en menos de un día; autorice de nuevo</translation>
        </message>
        <message>
            <source>the sign-in ends within 7 days; sign in again</source>
            <translation>la autorización vence en menos de 7 días; autorice de nuevo</translation>
        </message>
        <message>
            <source>the sign-in ends within 30 days; sign in again</source>
            <translation>la autorización vence en menos de 30 días; autorice de nuevo</translation>
        </message>
        <message>
            <source>the sign-in cannot be renewed; sign in again</source>
            <translation>la autorización no se puede renovar; autorice de nuevo</translation>
        </message>
        <message>
            <source>a reply waits for your decision in the outbox</source>
            <translation>una respuesta espera su decisión en la bandeja de salida</translation>
        </message>
        <message>
            <source>more waits than the limit allows</source>
            <translation>hay más pendientes de lo que permite el límite</translation>
        </message>
        <message>
            <source>more waits than the limit allows: %1 threads to reply to, %2 replies to send</source>
            <translation>hay más pendientes de lo que permite el límite: %1 conversaciones por responder, %2 respuestas por enviar</translation>
        </message>
        <message>
            <source>Store down</source>
            <translation>Tienda caída</translation>
        </message>
        <message>
            <source>Backlog</source>
            <translation>Acumulación</translation>
        </message>
        <message>
            <source>Sign-in ends</source>
            <translation>Vence la autorización</translation>
        </message>
        <message>
            <source>Reply waits</source>
            <translation>Respuesta pendiente</translation>
        </message>
        <message>
            <source>a watched thread has no reply yet</source>
            <translation>una conversación en seguimiento sigue sin respuesta</translation>
        </message>
        <message>
            <source>Watched thread</source>
            <translation>Conversación en seguimiento</translation>
        </message>
        <message>
            <source>%1 % of the time to reply has passed</source>
            <translation>ha pasado el %1 % del plazo para responder</translation>
        </message>
        <message>
            <source>a rule asks you to look at a thread now</source>
            <translation>una regla pide mirar una conversación ahora</translation>
        </message>
        <message>
            <source>automatic replies rest until a clean sync</source>
            <translation>las respuestas automáticas descansan hasta una sincronización correcta</translation>
        </message>
        <message>
            <source>a reply is late</source>
            <translation>una respuesta llega tarde</translation>
        </message>
        <message>
            <source>a reply is late; the lead is told</source>
            <translation>una respuesta llega tarde; se avisa al responsable</translation>
        </message>
        <message>
            <source>a reply is nearly late; the lead is told</source>
            <translation>una respuesta casi llega tarde; se avisa al responsable</translation>
        </message>
        <message>
            <source>a thread nobody picked up was handed to a new owner</source>
            <translation>una conversación que nadie atendió pasó a otra persona</translation>
        </message>
        <message>
            <source>walk through the inbox and the cases of this store</source>
            <translation>revise la bandeja y los casos de esta tienda</translation>
        </message>
        <message>
            <source>the weekly health check is ready</source>
            <translation>el informe semanal de salud está listo</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Automatic replies</source>
            <translation>Respuestas automáticas</translation>
        </message>
        <message>
            <source>Deadline near</source>
            <translation>Plazo cercano</translation>
        </message>
        <message>
            <source>Deadline missed</source>
            <translation>Plazo incumplido</translation>
        </message>
        <message>
            <source>For the lead</source>
            <translation>Para el responsable</translation>
        </message>
        <message>
            <source>Handed on</source>
            <translation>Pasado</translation>
        </message>
        <message>
            <source>Daily round</source>
            <translation>Ronda diaria</translation>
        </message>
        <message>
            <source>Weekly check</source>
            <translation>Revisión semanal</translation>
        </message>
    </context>
    <context>
        <name>Appeals</name>
        <message>
            <source>appeal %1</source>
            <translation>la apelación %1</translation>
        </message>
        <message>
            <source>the sample “%1”</source>
            <translation>el ejemplo «%1»</translation>
        </message>
        <message>
            <source>The part “%1” is %2 % the same as %3: write it in words of your own.</source>
            <translation>La parte «%1» es un %2 % igual que %3: escríbala con sus propias palabras.</translation>
        </message>
        <message>
            <source>The plan is %1 % the same as %2: write it in words of your own.</source>
            <translation>El plan es un %1 % igual que %2: escríbalo con sus propias palabras.</translation>
        </message>
        <message>
            <source>being written</source>
            <comment>an appeal</comment>
            <translation>en redacción</translation>
        </message>
        <message>
            <source>ready</source>
            <comment>an appeal</comment>
            <translation>lista</translation>
        </message>
        <message>
            <source>handed in</source>
            <comment>an appeal</comment>
            <translation>presentada</translation>
        </message>
        <message>
            <source>reinstated</source>
            <comment>an appeal</comment>
            <translation>restablecida</translation>
        </message>
        <message>
            <source>refused</source>
            <comment>an appeal</comment>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>Root cause</source>
            <translation>Causa raíz</translation>
        </message>
        <message>
            <source>Corrective action</source>
            <translation>Acción correctiva</translation>
        </message>
        <message>
            <source>Prevention</source>
            <translation>Prevención</translation>
        </message>
        <message>
            <source>What went wrong and why, in facts: no excuse, no other party to blame.</source>
            <translation>Qué falló y por qué, con hechos: sin excusas ni culpar a otros.</translation>
        </message>
        <message>
            <source>What was done already for the orders and listings concerned, with dates.</source>
            <translation>Qué se ha hecho ya con los pedidos y anuncios afectados, con fechas.</translation>
        </message>
        <message>
            <source>What keeps it from happening again: who checks what, from when on.</source>
            <translation>Qué evita que se repita: quién comprueba qué y desde cuándo.</translation>
        </message>
        <message>
            <source>The appeal belongs under its performance notification: enter the number of the notification.</source>
            <translation>La apelación va bajo su notificación de rendimiento: introduzca el número de la notificación.</translation>
        </message>
        <message>
            <source>Choose the reason that the notification gives: the evidence depends on it.</source>
            <translation>Elija el motivo que da la notificación: de él dependen las pruebas.</translation>
        </message>
        <message>
            <source>The time for the appeal is over: hand it in all the same, and say why it is late.</source>
            <translation>El plazo de la apelación ha terminado: preséntela de todos modos y diga por qué llega tarde.</translation>
        </message>
        <message>
            <source>The part “%1” is missing: write it.</source>
            <translation>Falta la parte «%1»: escríbala.</translation>
        </message>
        <message>
            <source>The part “%1” holds a machine translation that nobody has confirmed: read it, then confirm or edit it.</source>
            <translation>La parte «%1» contiene una traducción automática que nadie ha confirmado: léala y confírmela o edítela.</translation>
        </message>
        <message>
            <source>Evidence is missing: add %1.</source>
            <translation>Faltan pruebas: añada %1.</translation>
        </message>
        <message>
            <source> or </source>
            <comment>between documents of which one will do</comment>
            <translation> o </translation>
        </message>
        <message>
            <source>%1 % the same as %2</source>
            <translation>%1 % igual que %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>how alike to what; the part that is</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Originality: %1</source>
            <translation>Originalidad: %1</translation>
        </message>
        <message>
            <source>began the appeal</source>
            <translation>inició la apelación</translation>
        </message>
        <message>
            <source>wrote a part of the plan</source>
            <translation>escribió una parte del plan</translation>
        </message>
        <message>
            <source>confirmed a machine translation</source>
            <translation>confirmó una traducción automática</translation>
        </message>
        <message>
            <source>chose the reason</source>
            <translation>eligió el motivo</translation>
        </message>
        <message>
            <source>changed the notification</source>
            <translation>cambió la notificación</translation>
        </message>
        <message>
            <source>entered a number</source>
            <translation>introdujo un número</translation>
        </message>
        <message>
            <source>changed its state</source>
            <translation>cambió su estado</translation>
        </message>
        <message>
            <source>added a file</source>
            <translation>añadió un archivo</translation>
        </message>
        <message>
            <source>removed a file</source>
            <translation>quitó un archivo</translation>
        </message>
        <message>
            <source>wrote the archive</source>
            <translation>escribió el archivo de respaldo</translation>
        </message>
    </context>
    <context>
        <name>BubbleText</name>
        <message>
            <source>%1 · loading…</source>
            <translation>%1 · cargando…</translation>
        </message>
        <message>
            <source>%1 · click to open</source>
            <translation>%1 · clic para abrir</translation>
        </message>
        <message>
            <source>%1 · click to load</source>
            <translation>%1 · clic para cargar</translation>
        </message>
        <message>
            <source>Show one line</source>
            <translation>Mostrar una línea</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Hide what is quoted</source>
            <translation>Ocultar lo citado</translation>
        </message>
        <message numerus="yes">
            <source>··· %n quoted line(s)</source>
            <translation>
                <numerusform>··· %n línea citada</numerusform>
                <numerusform>··· %n líneas citadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message>
            <source>Item not received</source>
            <translation>Artículo no recibido</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Devolución</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Cancelación</translation>
        </message>
        <message>
            <source>Case at the platform</source>
            <translation>Caso en la plataforma</translation>
        </message>
        <message>
            <source>Payment dispute</source>
            <translation>Disputa de pago</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Reclamo</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>Mediación</translation>
        </message>
        <message>
            <source>A-to-z claim</source>
            <translation>Reclamación A-to-z</translation>
        </message>
        <message>
            <source>waits for us</source>
            <translation>nos espera</translation>
        </message>
        <message>
            <source>waiting for the buyer</source>
            <translation>esperando al comprador</translation>
        </message>
        <message>
            <source>waiting for the platform</source>
            <translation>esperando a la plataforma</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>a case</comment>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of case, reason</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Counted here: %1</source>
            <translation>Contado aquí: %1</translation>
        </message>
        <message>
            <source>Read from the platform&apos;s mail</source>
            <translation>Leído en el correo de la plataforma</translation>
        </message>
        <message>
            <source>The platform names no date</source>
            <translation>La plataforma no da fecha</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>The carrier says it was delivered</source>
            <translation>El transportista dice que se entregó</translation>
        </message>
        <message>
            <source>The buyer wrote</source>
            <translation>El comprador escribió</translation>
        </message>
        <message>
            <source>%1 wrote</source>
            <translation>%1 escribió</translation>
        </message>
        <message>
            <source>We wrote</source>
            <translation>Escribimos</translation>
        </message>
        <message>
            <source>The platform wrote</source>
            <translation>La plataforma escribió</translation>
        </message>
        <message>
            <source>Note by %1</source>
            <translation>Nota de %1</translation>
        </message>
        <message>
            <source>The case was opened</source>
            <translation>Se abrió el caso</translation>
        </message>
        <message>
            <source>The platform asks us to act</source>
            <translation>La plataforma nos pide actuar</translation>
        </message>
        <message>
            <source>The buyer has to act</source>
            <translation>Le toca al comprador</translation>
        </message>
        <message>
            <source>The platform has to act</source>
            <translation>Le toca a la plataforma</translation>
        </message>
        <message>
            <source>The case was closed</source>
            <translation>Se cerró el caso</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>person, what they had done</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Case</source>
            <comment>where it stands</comment>
            <translation>Caso</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>where it stands</comment>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Shipment</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>where it stands</comment>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Messages</source>
            <comment>where it stands</comment>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>3 calendar days from the request, after eBay&apos;s policy on cancelling orders</source>
            <translation>3 días naturales desde la solicitud, según la política de cancelación de eBay</translation>
        </message>
        <message>
            <source>3 business days from the opening, Monday to Friday without public holidays, after eBay&apos;s help</source>
            <translation>3 días hábiles desde la apertura, de lunes a viernes sin festivos, según la ayuda de eBay</translation>
        </message>
        <message>
            <source>3 business days from the opening, Monday to Friday, after eBay&apos;s help</source>
            <translation>3 días hábiles desde la apertura, de lunes a viernes, según la ayuda de eBay</translation>
        </message>
        <message>
            <source>1 business day from the request, Monday to Friday: the usual promise of shops, Shopify names no date</source>
            <translation>1 día hábil desde la solicitud, de lunes a viernes: lo habitual en las tiendas, Shopify no da fecha</translation>
        </message>
        <message>
            <source>The platform&apos;s own date</source>
            <translation>La fecha de la plataforma</translation>
        </message>
        <message>
            <source>The platform&apos;s own date; what is settled early does not count against us</source>
            <translation>La fecha de la plataforma; lo resuelto antes no cuenta en nuestra contra</translation>
        </message>
        <message>
            <source>Read from: %1</source>
            <comment>fields of the platform&apos;s interface</comment>
            <translation>Leído de: %1</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Next thread</source>
            <translation>Conversación siguiente</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <source>Previous thread</source>
            <translation>Conversación anterior</translation>
        </message>
        <message>
            <source>Go to the conversation</source>
            <translation>Ir a la conversación</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Next overdue thread</source>
            <translation>Siguiente conversación vencida</translation>
        </message>
        <message>
            <source>Previous overdue thread</source>
            <translation>Conversación vencida anterior</translation>
        </message>
        <message>
            <source>Go to: needs reply</source>
            <translation>Ir a: por responder</translation>
        </message>
        <message>
            <source>Go to: mine</source>
            <translation>Ir a: mías</translation>
        </message>
        <message>
            <source>Go to: unassigned</source>
            <translation>Ir a: sin asignar</translation>
        </message>
        <message>
            <source>Go to: due soon</source>
            <translation>Ir a: por vencer</translation>
        </message>
        <message>
            <source>Go to: overdue</source>
            <translation>Ir a: vencidas</translation>
        </message>
        <message>
            <source>Go to: waiting for buyer</source>
            <translation>Ir a: esperando al comprador</translation>
        </message>
        <message>
            <source>Go to: snoozed</source>
            <translation>Ir a: pospuestas</translation>
        </message>
        <message>
            <source>Go to: cases and claims</source>
            <translation>Ir a: casos y reclamos</translation>
        </message>
        <message>
            <source>Go to: platform notices</source>
            <translation>Ir a: avisos de la plataforma</translation>
        </message>
        <message>
            <source>Go to: outbox</source>
            <translation>Ir a: bandeja de salida</translation>
        </message>
        <message>
            <source>Go to: all threads</source>
            <translation>Ir a: todas las conversaciones</translation>
        </message>
        <message>
            <source>Show all stores</source>
            <translation>Mostrar todas las tiendas</translation>
        </message>
        <message>
            <source>Done and next</source>
            <translation>Finalizar y pasar a la siguiente</translation>
        </message>
        <message>
            <source>Thread</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Reabrir</translation>
        </message>
        <message>
            <source>No reply needed</source>
            <translation>No requiere respuesta</translation>
        </message>
        <message>
            <source>Assign to somebody</source>
            <translation>Asignar a alguien</translation>
        </message>
        <message>
            <source>Add or remove tags</source>
            <translation>Agregar o quitar etiquetas</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Posponer</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Marcar como no leída</translation>
        </message>
        <message>
            <source>Urgent on or off</source>
            <translation>Activar o desactivar urgente</translation>
        </message>
        <message>
            <source>Merge the selected threads</source>
            <translation>Combinar las conversaciones seleccionadas</translation>
        </message>
        <message>
            <source>Split at this message</source>
            <translation>Dividir en este mensaje</translation>
        </message>
        <message>
            <source>Undo the last action</source>
            <translation>Deshacer la última acción</translation>
        </message>
        <message>
            <source>Open the platform&apos;s page</source>
            <translation>Abrir la página de la plataforma</translation>
        </message>
        <message>
            <source>Write a reply</source>
            <translation>Escribir una respuesta</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Redactar</translation>
        </message>
        <message>
            <source>Write an internal note</source>
            <translation>Escribir una nota interna</translation>
        </message>
        <message>
            <source>Insert a template</source>
            <translation>Insertar una plantilla</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Send, mark as done, next thread</source>
            <translation>Enviar, finalizar y pasar a la siguiente</translation>
        </message>
        <message>
            <source>Next finding of the check</source>
            <translation>Siguiente observación de la revisión</translation>
        </message>
        <message>
            <source>Previous finding of the check</source>
            <translation>Observación anterior de la revisión</translation>
        </message>
        <message>
            <source>Mark for a bulk action</source>
            <translation>Marcar para una acción masiva</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Filtrar esta lista</translation>
        </message>
        <message>
            <source>Search in this thread</source>
            <translation>Buscar en esta conversación</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Context panel on or off</source>
            <translation>Mostrar u ocultar el panel de contexto</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <source>Compact rows on or off</source>
            <translation>Activar o desactivar filas compactas</translation>
        </message>
        <message>
            <source>Navigation with words or icons</source>
            <translation>Navegación con texto o con iconos</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Tema claro</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Tema oscuro</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Tema del sistema</translation>
        </message>
        <message>
            <source>Language: Chinese</source>
            <translation>Idioma: chino</translation>
        </message>
        <message>
            <source>Language: English</source>
            <translation>Idioma: inglés</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Stores and their state</source>
            <translation>Tiendas y su estado</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Acknowledge the first alert</source>
            <translation>Confirmar la primera alerta</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marcar como leída</translation>
        </message>
        <message>
            <source>Ask again why no reply is needed</source>
            <translation>Volver a preguntar por qué no requiere respuesta</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>No seleccionar nada</translation>
        </message>
        <message>
            <source>Alert centre</source>
            <translation>Centro de alertas</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>Bloquear la ventana</translation>
        </message>
        <message>
            <source>Language: Japanese</source>
            <translation>Idioma: japonés</translation>
        </message>
        <message>
            <source>Language: Spanish</source>
            <translation>Idioma: español</translation>
        </message>
        <message>
            <source>Settings: general</source>
            <translation>Configuración: general</translation>
        </message>
        <message>
            <source>Settings: writing and sending</source>
            <translation>Configuración: redacción y envío</translation>
        </message>
        <message>
            <source>Settings: keys</source>
            <translation>Configuración: atajos de teclado</translation>
        </message>
        <message>
            <source>Next tab of the inbox</source>
            <translation>Pestaña siguiente de la bandeja</translation>
        </message>
        <message>
            <source>Previous tab of the inbox</source>
            <translation>Pestaña anterior de la bandeja</translation>
        </message>
        <message>
            <source>Split the inbox into tabs</source>
            <translation>Dividir la bandeja en pestañas</translation>
        </message>
        <message>
            <source>Save this list as a view</source>
            <translation>Guardar esta lista como vista</translation>
        </message>
        <message>
            <source>Rename this saved view</source>
            <translation>Cambiar el nombre de esta vista guardada</translation>
        </message>
        <message>
            <source>Delete this saved view</source>
            <translation>Eliminar esta vista guardada</translation>
        </message>
        <message>
            <source>Move this saved view up</source>
            <translation>Subir esta vista guardada</translation>
        </message>
        <message>
            <source>Move this saved view down</source>
            <translation>Bajar esta vista guardada</translation>
        </message>
        <message>
            <source>Reply to the chosen threads by template</source>
            <translation>Responder con plantilla a las conversaciones seleccionadas</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>Conectar una tienda</translation>
        </message>
        <message>
            <source>Coverage of the database</source>
            <translation>Cobertura de la base de datos</translation>
        </message>
        <message>
            <source>List on top or beside</source>
            <translation>Lista arriba o al lado</translation>
        </message>
        <message>
            <source>Show or hide what is quoted</source>
            <translation>Mostrar u ocultar lo citado</translation>
        </message>
        <message>
            <source>First unanswered message</source>
            <translation>Primer mensaje sin responder</translation>
        </message>
        <message>
            <source>Load older messages</source>
            <translation>Cargar mensajes anteriores</translation>
        </message>
        <message>
            <source>Message as received from the platform</source>
            <translation>Mensaje tal como llegó de la plataforma</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>Enviar más tarde</translation>
        </message>
        <message>
            <source>Threads the last template could not reply to</source>
            <translation>Conversaciones a las que la última plantilla no pudo responder</translation>
        </message>
        <message>
            <source>Settings: templates</source>
            <translation>Configuración: plantillas</translation>
        </message>
        <message>
            <source>Settings: tags and saved views</source>
            <translation>Configuración: etiquetas y vistas guardadas</translation>
        </message>
        <message>
            <source>Settings: alerts</source>
            <translation>Configuración: alertas</translation>
        </message>
        <message>
            <source>Settings: security</source>
            <translation>Configuración: seguridad</translation>
        </message>
        <message>
            <source>Settings: people</source>
            <translation>Configuración: personas</translation>
        </message>
        <message>
            <source>Settings: data</source>
            <translation>Configuración: datos</translation>
        </message>
        <message>
            <source>Journal: who did what</source>
            <translation>Registro: quién hizo qué</translation>
        </message>
        <message>
            <source>Journal of this thread</source>
            <translation>Registro de esta conversación</translation>
        </message>
        <message>
            <source>First steps and hints again</source>
            <translation>Mostrar de nuevo los primeros pasos y consejos</translation>
        </message>
        <message>
            <source>Columns of the list on top</source>
            <translation>Columnas de la lista superior</translation>
        </message>
        <message>
            <source>Sort the list on top</source>
            <translation>Ordenar la lista superior</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Abrir en una ventana propia</translation>
        </message>
        <message>
            <source>Add sample data</source>
            <translation>Agregar datos de ejemplo</translation>
        </message>
        <message>
            <source>Remove the sample data</source>
            <translation>Quitar los datos de ejemplo</translation>
        </message>
        <message>
            <source>Insert a value of this thread</source>
            <translation>Insertar un dato de esta conversación</translation>
        </message>
        <message>
            <source>Tell the platform that no reply is needed</source>
            <translation>Decir a la plataforma que no hace falta responder</translation>
        </message>
        <message>
            <source>Read the order anew</source>
            <translation>Volver a leer el pedido</translation>
        </message>
        <message>
            <source>What the platform allows on this order</source>
            <translation>Lo que la plataforma permite en este pedido</translation>
        </message>
        <message>
            <source>Ask for a review of this order</source>
            <translation>Solicitar una reseña de este pedido</translation>
        </message>
        <message>
            <source>Account health report of a store</source>
            <translation>Informe del estado de la cuenta de una tienda</translation>
        </message>
        <message>
            <source>Open its case</source>
            <translation>Abrir su caso</translation>
        </message>
        <message>
            <source>How much desk do you need?</source>
            <translation>¿Cuánto escritorio necesita?</translation>
        </message>
        <message>
            <source>Go to: tickets</source>
            <translation>Ir a: tickets</translation>
        </message>
        <message>
            <source>New ticket</source>
            <translation>Nuevo ticket</translation>
        </message>
        <message>
            <source>Go to: appeals</source>
            <translation>Ir a: apelaciones</translation>
        </message>
        <message>
            <source>Go to: platform support</source>
            <translation>Ir a: soporte de la plataforma</translation>
        </message>
        <message>
            <source>New appeal</source>
            <translation>Nueva apelación</translation>
        </message>
        <message>
            <source>New enquiry to platform support</source>
            <translation>Nueva consulta al soporte de la plataforma</translation>
        </message>
        <message>
            <source>Settings: tickets, support and appeals</source>
            <translation>Ajustes: tickets, soporte y apelaciones</translation>
        </message>
        <message>
            <source>Settings: rules</source>
            <translation>Ajustes: reglas</translation>
        </message>
        <message>
            <source>Settings: automatic replies</source>
            <translation>Ajustes: respuestas automáticas</translation>
        </message>
        <message>
            <source>Settings: deadlines</source>
            <translation>Ajustes: plazos</translation>
        </message>
        <message>
            <source>Settings: alert channels</source>
            <translation>Ajustes: canales de avisos</translation>
        </message>
        <message>
            <source>Settings: outgoing check</source>
            <translation>Ajustes: revisión de salida</translation>
        </message>
        <message>
            <source>Proof of the due time</source>
            <translation>Prueba del vencimiento</translation>
        </message>
        <message>
            <source>Daily round</source>
            <translation>Ronda diaria</translation>
        </message>
        <message>
            <source>Weekly health check</source>
            <translation>Revisión semanal de salud</translation>
        </message>
        <message>
            <source>Take the suggested tags</source>
            <translation>Aceptar las etiquetas sugeridas</translation>
        </message>
        <message>
            <source>Translation on or off</source>
            <translation>Traducción sí o no</translation>
        </message>
        <message>
            <source>Translation of the thread on or off</source>
            <translation>Traducción del hilo sí o no</translation>
        </message>
        <message>
            <source>Translate the reply, or back</source>
            <translation>Traducir la respuesta, o volver</translation>
        </message>
        <message>
            <source>Insert knowledge or a phrase</source>
            <translation>Insertar conocimiento o una frase</translation>
        </message>
        <message>
            <source>Draft a reply with the language model</source>
            <translation>Redactar un borrador con el modelo de lenguaje</translation>
        </message>
        <message>
            <source>Settings: knowledge and phrases</source>
            <translation>Ajustes: conocimiento y frases</translation>
        </message>
        <message>
            <source>Settings: writing assistance</source>
            <translation>Ajustes: ayuda para redactar</translation>
        </message>
        <message>
            <source>Settings: practice</source>
            <translation>Ajustes: práctica</translation>
        </message>
        <message>
            <source>Settings: translation</source>
            <translation>Ajustes: traducción</translation>
        </message>
        <message>
            <source>Causes of failure</source>
            <translation>Causas de los fallos</translation>
        </message>
        <message>
            <source>Only angry buyers, or all again</source>
            <translation>Solo compradores enojados, o todos de nuevo</translation>
        </message>
        <message>
            <source>Go to: response times</source>
            <translation>Ir a: tiempos de respuesta</translation>
        </message>
        <message>
            <source>Reference lines of the charts</source>
            <translation>Líneas de referencia de los gráficos</translation>
        </message>
        <message>
            <source>The platform&apos;s own figure of a store</source>
            <translation>La cifra de la plataforma para una tienda</translation>
        </message>
        <message>
            <source>Rate this conversation</source>
            <translation>Valorar esta conversación</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <source>Reference %1 h</source>
            <translation>Referencia %1 h</translation>
        </message>
        <message>
            <source>Platform %1 h</source>
            <translation>Plataforma %1 h</translation>
        </message>
        <message>
            <source>Own target %1 h</source>
            <translation>Objetivo propio %1 h</translation>
        </message>
        <message>
            <source>Started by: %1, %2</source>
            <translation>Inicio: %1, %2</translation>
        </message>
        <message>
            <source>Policy: %1, version %2</source>
            <translation>Regla: %1, versión %2</translation>
        </message>
        <message>
            <source>Calendar: %1, %2</source>
            <translation>Calendario: %1, %2</translation>
        </message>
        <message>
            <source>Not counted: %1 – %2 (%3)</source>
            <translation>No se cuenta: %1 – %2 (%3)</translation>
        </message>
        <message>
            <source>Nothing is left out: every hour counts.</source>
            <translation>Sin exclusiones: se cuentan todas las horas.</translation>
        </message>
        <message>
            <source>Source: %1, %2</source>
            <translation>Fuente: %1, %2</translation>
        </message>
        <message>
            <source>Time zone data %1</source>
            <translation>Datos de zona horaria %1</translation>
        </message>
        <message>
            <source>waiting since %1</source>
            <translation>en espera desde %1</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Plazos</translation>
        </message>
        <message>
            <source>No clock runs for this thread.</source>
            <translation>Esta conversación no tiene ningún plazo en curso.</translation>
        </message>
        <message>
            <source>No clock runs: nobody waits for a reply.</source>
            <translation>Ningún plazo en curso: nadie espera respuesta.</translation>
        </message>
        <message>
            <source>replied %1</source>
            <translation>respondida %1</translation>
        </message>
        <message>
            <source>was due %1</source>
            <translation>vencía %1</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Justificación</translation>
        </message>
        <message>
            <source>Rules of this channel</source>
            <translation>Reglas de este canal</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>%1 characters, ISO-8859-1</source>
            <translation>%1 caracteres, ISO-8859-1</translation>
        </message>
        <message>
            <source>%1 characters</source>
            <translation>%1 caracteres</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>none possible</source>
            <translation>no se admiten</translation>
        </message>
        <message>
            <source>%1, at most %2 of %3</source>
            <translation>%1, máximo %2 de %3 cada uno</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>first message: the platform&apos;s own form</source>
            <translation>primer mensaje: el formulario de la plataforma</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Vigente al</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>leído %1</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s)</source>
            <translation>
                <numerusform>%n unidad</numerusform>
                <numerusform>%n unidades</numerusform>
            </translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Fecha de compra</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Ships to</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Shipment</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Tracking page</source>
            <translation>Página de seguimiento</translation>
        </message>
        <message>
            <source>expected %1</source>
            <translation>previsto %1</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Transportista</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Not shipped yet.</source>
            <translation>Aún no se ha enviado.</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Comprador</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>first contact</source>
            <translation>primer contacto</translation>
        </message>
        <message>
            <source>orders</source>
            <translation>pedidos</translation>
        </message>
        <message>
            <source>threads</source>
            <translation>conversaciones</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>casos</translation>
        </message>
        <message>
            <source>this one</source>
            <translation>esta</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>None yet. N writes one; only the team sees it.</source>
            <translation>Aún no hay. Con N se escribe una; solo la ve el equipo.</translation>
        </message>
        <message>
            <source>This thread belongs to no order.</source>
            <translation>Esta conversación no corresponde a ningún pedido.</translation>
        </message>
        <message>
            <source>Its details have not been read yet.</source>
            <translation>Aún no se han leído los detalles.</translation>
        </message>
        <message>
            <source>At the platform</source>
            <translation>En la plataforma</translation>
        </message>
        <message>
            <source>aimed at %1</source>
            <translation>objetivo: %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Reply by</source>
            <translation>Responder antes de</translation>
        </message>
        <message>
            <source>no rule is known here</source>
            <translation>no se conoce ninguna regla</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Enlaces</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>Gestión</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>A cargo</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>Notes %1</source>
            <translation>Notas %1</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <source>Platform page</source>
            <translation>Página de la plataforma</translation>
        </message>
        <message>
            <source>Order number written by the buyer, not confirmed. Tell nothing of the order.</source>
            <translation>Número de pedido escrito por el comprador, sin confirmar. No revele nada del pedido.</translation>
        </message>
        <message>
            <source>Order data</source>
            <translation>Datos del pedido</translation>
        </message>
        <message>
            <source>Read it and compare the buyer</source>
            <translation>Leerlo y comparar el comprador</translation>
        </message>
        <message>
            <source>Read it anew</source>
            <translation>Volver a leerlo</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <source>What the platform allows…</source>
            <translation>Lo que permite la plataforma…</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>festivo</translation>
        </message>
        <message>
            <source>outside working hours</source>
            <translation>fuera del horario</translation>
        </message>
        <message>
            <source>Due: %1</source>
            <translation>Vence: %1</translation>
        </message>
        <message>
            <source>Ended in time: %1</source>
            <translation>Terminó a tiempo: %1</translation>
        </message>
        <message>
            <source>Ended late: %1</source>
            <translation>Terminó tarde: %1</translation>
        </message>
        <message>
            <source>every kind</source>
            <translation>de todo tipo</translation>
        </message>
        <message>
            <source>The platform&apos;s deadline of the case</source>
            <translation>Plazo de la plataforma para el caso</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>On the page of the case</source>
            <translation>En la página del caso</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>no se permiten</translation>
        </message>
        <message>
            <source>the check warns of them</source>
            <translation>la revisión avisa de ellos</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 y %n más</numerusform>
                <numerusform>%1 y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Links that may stand: carriers&apos; pages, %1</source>
            <translation>Enlaces permitidos: páginas de paqueterías, %1</translation>
        </message>
        <message>
            <source>Links that may stand: %1</source>
            <translation>Enlaces permitidos: %1</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
    </context>
    <context>
        <name>DeadlineWords</name>
        <message>
            <source>Platform 24 h</source>
            <translation>Plataforma 24 h</translation>
        </message>
        <message>
            <source>Platform 12 h</source>
            <translation>Plataforma 12 h</translation>
        </message>
        <message>
            <source>Shopee chat 12 h</source>
            <translation>Chat de Shopee 12 h</translation>
        </message>
        <message>
            <source>Shop mail 24 h</source>
            <translation>Correo de la tienda 24 h</translation>
        </message>
        <message>
            <source>Question 1 h</source>
            <translation>Pregunta 1 h</translation>
        </message>
        <message>
            <source>Message 8 business h</source>
            <translation>Mensaje 8 h hábiles</translation>
        </message>
        <message>
            <source>Message 72 business h</source>
            <translation>Mensaje 72 h hábiles</translation>
        </message>
        <message>
            <source>R-Messe 24 business h</source>
            <translation>R-Messe 24 h hábiles</translation>
        </message>
        <message>
            <source>Own 2 h</source>
            <translation>Objetivo propio 2 h</translation>
        </message>
        <message>
            <source>Mercado Libre, 8:00 to 21:00</source>
            <translation>Mercado Libre, de 8:00 a 21:00</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>De lunes a viernes</translation>
        </message>
        <message>
            <source>Working days in Japan</source>
            <translation>Días hábiles en Japón</translation>
        </message>
        <message>
            <source>Usual target; eBay&apos;s API and policy pages name no deadline for member messages</source>
            <translation>Objetivo habitual; la API y las políticas de eBay no fijan plazo para los mensajes</translation>
        </message>
        <message>
            <source>Amazon&apos;s contact response time: within 24 hours, weekends and holidays included (Seller Central 200549770)</source>
            <translation>Tiempo de respuesta de Amazon: 24 horas, fines de semana y festivos incluidos (Seller Central 200549770)</translation>
        </message>
        <message>
            <source>Store performance of Yahoo! Shopping: an average answer within 12 hours counts as best (sellers&apos; guides; how weekends count is not told)</source>
            <translation>Rendimiento en Yahoo! Shopping: responder de media en 12 horas es lo mejor (guías; no se dice cómo cuentan los fines de semana)</translation>
        </message>
        <message>
            <source>Shopee chat response rate: answered by a person within 12 hours; period and penalty differ by market (sellers&apos; guides)</source>
            <translation>Tasa de respuesta del chat de Shopee: respondida por una persona en 12 horas; periodo y sanción varían por mercado (guías)</translation>
        </message>
        <message>
            <source>House rule for mail without a platform&apos;s deadline; edit it in the settings</source>
            <translation>Regla propia para correo sin plazo de la plataforma; cámbiela en los ajustes</translation>
        </message>
        <message>
            <source>users/{id}/questions/response_time advises sellers above 60 minutes; no penalty</source>
            <translation>La interfaz de Mercado Libre avisa por encima de 60 minutos; sin sanción</translation>
        </message>
        <message>
            <source>Claims after 8 unanswered business hours count (seller pages of Argentina and Chile; none found for Mexico)</source>
            <translation>Cuentan los reclamos tras 8 horas hábiles sin responder (páginas de Argentina y Chile; ninguna de México)</translation>
        </message>
        <message>
            <source>Global Selling seller pages on excluded claims: 72 business hours</source>
            <translation>Páginas de Global Selling sobre reclamos excluidos: 72 horas hábiles</translation>
        </message>
        <message>
            <source>Usual target of the next working day; Rakuten&apos;s own response figures stand in RMS only</source>
            <translation>Objetivo habitual del siguiente día hábil; las cifras de Rakuten solo están en RMS</translation>
        </message>
        <message>
            <source>Own target; edit it in the settings</source>
            <translation>Objetivo propio; cámbielo en los ajustes</translation>
        </message>
        <message>
            <source>time that a performance notification leaves for an appeal, counted from the notification</source>
            <translation>plazo que deja una notificación de rendimiento para apelar, contado desde ella</translation>
        </message>
    </context>
    <context>
        <name>DeskWords</name>
        <message>
            <source>Single threads are affected, the store answers</source>
            <translation>Solo afecta a algunas conversaciones; la tienda responde</translation>
        </message>
        <message>
            <source>This store is affected, others are not</source>
            <translation>Solo afecta a esta tienda, a las demás no</translation>
        </message>
        <message>
            <source>Every store is affected: look at network, proxy and clock of this computer</source>
            <translation>Afecta a todas las tiendas: revise la red, el proxy y el reloj de este equipo</translation>
        </message>
        <message>
            <source>Nothing is affected</source>
            <translation>No hay nada afectado</translation>
        </message>
        <message>
            <source>State of the store</source>
            <translation>Estado de la tienda</translation>
        </message>
        <message>
            <source>Date of the sign-in</source>
            <translation>Fecha de la autorización</translation>
        </message>
        <message>
            <source>Test read</source>
            <translation>Lectura de prueba</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Autorizar de nuevo</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>the platform answered: %1</source>
            <translation>la plataforma respondió: %1</translation>
        </message>
        <message numerus="yes">
            <source>read %n message(s)</source>
            <translation>
                <numerusform>se leyó %n mensaje</numerusform>
                <numerusform>se leyeron %n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>newest %1</source>
            <translation>el más reciente: %1</translation>
        </message>
        <message>
            <source>signed in on %1</source>
            <translation>autorizada el %1</translation>
        </message>
        <message>
            <source>it is not known when somebody signed in</source>
            <translation>no se sabe cuándo se autorizó</translation>
        </message>
        <message>
            <source>ends on %1</source>
            <translation>vence el %1</translation>
        </message>
        <message>
            <source>the platform names no end</source>
            <translation>la plataforma no indica vencimiento</translation>
        </message>
        <message>
            <source>missing right: %1</source>
            <translation>falta el permiso: %1</translation>
        </message>
        <message>
            <source>sign in with the main account; id, history and settings of the store stay</source>
            <translation>autorice con la cuenta principal; se conservan el identificador, el historial y la configuración de la tienda</translation>
        </message>
        <message>
            <source>this store was only imported; add it with a store file of the same id</source>
            <translation>esta tienda solo se importó; agréguela con un archivo de tienda del mismo identificador</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>no hace falta</translation>
        </message>
        <message>
            <source>look for %1 in logs/desk.log of the workspace, or send a support bundle</source>
            <translation>busque %1 en logs/desk.log del espacio de trabajo o envíe un paquete de soporte</translation>
        </message>
        <message>
            <source>enter the mailbox and its password again; id, history and settings of the store stay</source>
            <translation>escriba de nuevo el buzón y su contraseña; se conservan el identificador, el historial y la configuración de la tienda</translation>
        </message>
    </context>
    <context>
        <name>FindingText</name>
        <message>
            <source>Nothing to send yet</source>
            <translation>Todavía no hay nada que enviar</translation>
        </message>
        <message>
            <source>Invisible character</source>
            <translation>Carácter invisible</translation>
        </message>
        <message>
            <source>Variable without a value</source>
            <translation>Variable sin valor</translation>
        </message>
        <message>
            <source>Text too long</source>
            <translation>Texto demasiado largo</translation>
        </message>
        <message>
            <source>Character not accepted here</source>
            <translation>Carácter no admitido aquí</translation>
        </message>
        <message>
            <source>Too many files</source>
            <translation>Demasiados archivos</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>Archivo demasiado grande</translation>
        </message>
        <message>
            <source>Kind of file not accepted</source>
            <translation>Tipo de archivo no admitido</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Change to “%1”</source>
            <translation>Cambiar por «%1»</translation>
        </message>
        <message>
            <source>The same template as in the last reply to this buyer</source>
            <translation>La misma plantilla que en la última respuesta a este comprador</translation>
        </message>
        <message numerus="yes">
            <source>%1: at most %n character(s) here</source>
            <translation>
                <numerusform>%1: aquí como máximo %n carácter</numerusform>
                <numerusform>%1: aquí como máximo %n caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: this channel takes none</source>
            <translation>%1: este canal no admite ninguno</translation>
        </message>
        <message numerus="yes">
            <source>%1: at most %n here</source>
            <translation>
                <numerusform>%1: aquí como máximo %n</numerusform>
                <numerusform>%1: aquí como máximo %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: at most %2 here</source>
            <translation>%1: aquí como máximo %2</translation>
        </message>
        <message>
            <source>%1: only %2</source>
            <translation>%1: solo %2</translation>
        </message>
        <message>
            <source>Link that leads away from the platform</source>
            <translation>Enlace que lleva fuera de la plataforma</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Número de teléfono</translation>
        </message>
        <message>
            <source>Messenger or contact outside the platform</source>
            <translation>Mensajería o contacto fuera de la plataforma</translation>
        </message>
        <message>
            <source>Leads the buyer off the platform</source>
            <translation>Lleva al comprador fuera de la plataforma</translation>
        </message>
        <message>
            <source>Payment outside the platform</source>
            <translation>Pago fuera de la plataforma</translation>
        </message>
        <message>
            <source>Advertising</source>
            <translation>Publicidad</translation>
        </message>
        <message>
            <source>Asks for a review or its change</source>
            <translation>Pide una reseña o su cambio</translation>
        </message>
        <message>
            <source>Keeps the buyer from a claim</source>
            <translation>Impide al comprador un reclamo</translation>
        </message>
        <message>
            <source>Asks the buyer to cancel</source>
            <translation>Pide al comprador que cancele</translation>
        </message>
        <message>
            <source>Number of a payment card</source>
            <translation>Número de tarjeta de pago</translation>
        </message>
        <message>
            <source>Promises money: needs a second name before it leaves</source>
            <translation>Promete dinero: necesita un segundo nombre antes de salir</translation>
        </message>
        <message>
            <source>Speaks of law: needs a second name before it leaves</source>
            <translation>Habla de leyes: necesita un segundo nombre antes de salir</translation>
        </message>
        <message>
            <source>Speaks of a claim: needs a second name before it leaves</source>
            <translation>Habla de un reclamo: necesita un segundo nombre antes de salir</translation>
        </message>
        <message>
            <source>Changed by the translation, you wrote “%1”:</source>
            <translation>Cambiado por la traducción, usted escribió «%1»:</translation>
        </message>
        <message>
            <source>Missing in the translation: “%1”</source>
            <translation>Falta en la traducción: «%1»</translation>
        </message>
        <message>
            <source>Not in what you wrote:</source>
            <translation>No está en lo que usted escribió:</translation>
        </message>
        <message>
            <source>The glossary wants “%1” here</source>
            <translation>El glosario pide «%1» aquí</translation>
        </message>
        <message>
            <source>The buyer writes another language: %1</source>
            <translation>El comprador escribe en otro idioma: %1</translation>
        </message>
        <message>
            <source>Numbers or names in another order than you wrote them</source>
            <translation>Números o nombres en otro orden que el suyo</translation>
        </message>
        <message>
            <source>Reads rude in Japanese</source>
            <translation>Suena grosero en japonés</translation>
        </message>
        <message>
            <source>Plain Japanese without a polite form</source>
            <translation>Japonés llano, sin forma cortés</translation>
        </message>
        <message>
            <source>Spanish of Spain, odd in Latin America</source>
            <translation>Español de España, extraño en Latinoamérica</translation>
        </message>
        <message>
            <source>tú and usted in one reply</source>
            <translation>tú y usted en una misma respuesta</translation>
        </message>
        <message>
            <source>Says tú; this store says usted</source>
            <translation>Dice tú; esta tienda usa usted</translation>
        </message>
        <message>
            <source>Says usted; this store says tú</source>
            <translation>Dice usted; esta tienda usa tú</translation>
        </message>
        <message>
            <source>F9 translates it · forbids nothing</source>
            <translation>F9 lo traduce · no impide enviar</translation>
        </message>
        <message>
            <source>Compared with what you wrote · forbids nothing</source>
            <translation>Comparado con lo que usted escribió · no impide enviar</translation>
        </message>
    </context>
    <context>
        <name>Handbook</name>
        <message>
            <source>Tickets: kinds and checklists</source>
            <translation>Tickets: tipos y listas</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>What to mind</source>
            <translation>A tener en cuenta</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Lista de pasos</translation>
        </message>
        <message>
            <source>One step a line.</source>
            <translation>Un paso por línea.</translation>
        </message>
        <message>
            <source>Solved only with every step ticked</source>
            <translation>Resuelto solo con todos los pasos marcados</translation>
        </message>
        <message>
            <source>A colleague&apos;s training, not a buyer&apos;s matter</source>
            <translation>Formación de un compañero, no un asunto de comprador</translation>
        </message>
        <message>
            <source>Seller support: sites</source>
            <translation>Soporte al vendedor: sitios</translation>
        </message>
        <message>
            <source>Codes with commas between: en, es. Empty: no rule.</source>
            <translation>Códigos separados por comas: en, es. Vacío: sin regla.</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <source>Hours until an answer usually comes</source>
            <translation>Horas hasta que suele llegar la respuesta</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Languages of technical cases</source>
            <translation>Idiomas de los casos técnicos</translation>
        </message>
        <message>
            <source>A number to be called at begins with</source>
            <translation>El número para devolver la llamada empieza por</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Date of the source</source>
            <translation>Fecha de la fuente</translation>
        </message>
        <message>
            <source>Seller support: categories</source>
            <translation>Soporte al vendedor: categorías</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>From general to exact: account-health/appeal</source>
            <translation>De lo general a lo exacto: account-health/appeal</translation>
        </message>
        <message>
            <source>Belongs under a notification</source>
            <translation>Va bajo una notificación</translation>
        </message>
        <message>
            <source>Says nothing of the matter: better ones are shown</source>
            <translation>No dice nada del asunto: se muestran mejores</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>Técnico</translation>
        </message>
        <message>
            <source>Words of a text that belongs here</source>
            <translation>Palabras de un texto que va aquí</translation>
        </message>
        <message>
            <source>One a line.</source>
            <translation>Una por línea.</translation>
        </message>
        <message>
            <source>Seller support: figures and addresses</source>
            <translation>Soporte al vendedor: cifras y direcciones</translation>
        </message>
        <message>
            <source>Hours until an answer where nothing else is known</source>
            <translation>Horas hasta la respuesta si no se sabe más</translation>
        </message>
        <message>
            <source>Public addresses of platforms, where no appeal belongs</source>
            <translation>Direcciones públicas de plataformas, adonde no va ninguna apelación</translation>
        </message>
        <message>
            <source>Appeals: documents</source>
            <translation>Apelaciones: documentos</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nombre corto</translation>
        </message>
        <message>
            <source>Reasons name it by this. Small letters and hyphens.</source>
            <translation>Los motivos lo citan así. Minúsculas y guiones.</translation>
        </message>
        <message>
            <source>Typed in, not a file</source>
            <translation>Se escribe, no es un archivo</translation>
        </message>
        <message>
            <source>Not older than so many days</source>
            <translation>No más antiguo que tantos días</translation>
        </message>
        <message>
            <source>Appeals: reasons and their evidence</source>
            <translation>Apelaciones: motivos y pruebas</translation>
        </message>
        <message>
            <source>Documents it needs</source>
            <translation>Documentos que exige</translation>
        </message>
        <message>
            <source>Short names, one document a line; where any of several will do, with a slash between: brand-authorisation / lawyer-letter</source>
            <translation>Nombres cortos, un documento por línea; si vale cualquiera de varios, con barra: brand-authorisation / lawyer-letter</translation>
        </message>
        <message>
            <source>Documents that help</source>
            <translation>Documentos que ayudan</translation>
        </message>
        <message>
            <source>Appeals: time limit</source>
            <translation>Apelaciones: plazo</translation>
        </message>
        <message>
            <source>Hours from the notification on</source>
            <translation>Horas desde la notificación</translation>
        </message>
    </context>
    <context>
        <name>HealthText</name>
        <message>
            <source>sign-in ends soon</source>
            <translation>la autorización vence pronto</translation>
        </message>
        <message>
            <source>sign-in has ended</source>
            <translation>la autorización ha vencido</translation>
        </message>
        <message>
            <source>a right is missing: %1</source>
            <translation>falta un permiso: %1</translation>
        </message>
        <message>
            <source>the account is not this shop</source>
            <translation>la cuenta no es de esta tienda</translation>
        </message>
        <message>
            <source>the platform cannot be reached</source>
            <translation>no se puede conectar con la plataforma</translation>
        </message>
        <message>
            <source>the platform answers with errors</source>
            <translation>la plataforma responde con errores</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>en orden</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Autorizar de nuevo</translation>
        </message>
        <message>
            <source>Grant the right</source>
            <translation>Conceder el permiso</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>Revisar la cuenta</translation>
        </message>
        <message>
            <source>Check network and proxy</source>
            <translation>Revisar la red y el proxy</translation>
        </message>
        <message>
            <source>Wait; it is tried again by itself</source>
            <translation>Espere; se reintenta automáticamente</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>No hay nada que hacer</translation>
        </message>
        <message>
            <source>syncing stopped moving and was started anew</source>
            <translation>la sincronización se detuvo y se reinició</translation>
        </message>
        <message>
            <source>syncing failed inside the desk and was started anew</source>
            <translation>la sincronización falló internamente y se reinició</translation>
        </message>
        <message>
            <source>Wait; if it comes again, send a support bundle</source>
            <translation>Espere; si vuelve a ocurrir, envíe un paquete de soporte</translation>
        </message>
        <message>
            <source>Imported, not connected</source>
            <translation>Importada, sin conexión</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importada</translation>
        </message>
        <message>
            <source>sync hung</source>
            <translation>sincronización detenida</translation>
        </message>
        <message>
            <source>sync fault</source>
            <translation>fallo de sincronización</translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>sin autorización</translation>
        </message>
        <message>
            <source>right missing</source>
            <translation>falta permiso</translation>
        </message>
        <message>
            <source>wrong account</source>
            <translation>cuenta incorrecta</translation>
        </message>
        <message>
            <source>not reachable</source>
            <translation>sin conexión</translation>
        </message>
        <message>
            <source>platform errors</source>
            <translation>errores de la plataforma</translation>
        </message>
        <message>
            <source>lagging</source>
            <comment>last sync is two intervals ago</comment>
            <translation>con retraso</translation>
        </message>
        <message>
            <source>far behind</source>
            <comment>last sync is four intervals ago</comment>
            <translation>muy atrasada</translation>
        </message>
        <message>
            <source>in time</source>
            <comment>last sync</comment>
            <translation>al día</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>never</source>
            <comment>synced</comment>
            <translation>nunca</translation>
        </message>
        <message>
            <source>now</source>
            <comment>next sync</comment>
            <translation>ahora</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>next sync</comment>
            <translation>en %1</translation>
        </message>
        <message>
            <source>History only; add a store file of the same id to connect it</source>
            <translation>Solo historial; para conectarla, agregue un archivo de tienda con el mismo identificador</translation>
        </message>
        <message>
            <source>Last sync %1, %2 ago</source>
            <translation>Última sincronización %1, hace %2</translation>
        </message>
        <message>
            <source>Never synced</source>
            <translation>Nunca sincronizada</translation>
        </message>
        <message>
            <source>next %1</source>
            <comment>sync: &apos;now&apos; or &apos;in 48 s&apos;</comment>
            <translation>próxima: %1</translation>
        </message>
        <message>
            <source>%1 to send</source>
            <translation>%1 por enviar</translation>
        </message>
        <message>
            <source>the platform asked for a pause until %1</source>
            <translation>la plataforma pidió una pausa hasta %1</translation>
        </message>
        <message>
            <source>alerts do not reach the webhook (%1)</source>
            <translation>las alertas no llegan al webhook (%1)</translation>
        </message>
        <message>
            <source>nobody has signed in yet</source>
            <translation>nadie la ha autorizado todavía</translation>
        </message>
        <message>
            <source>not signed in yet</source>
            <translation>aún sin autorizar</translation>
        </message>
        <message>
            <source>Enter the password of the mailbox again</source>
            <translation>Escriba de nuevo la contraseña del buzón</translation>
        </message>
        <message>
            <source>password refused</source>
            <comment>by the mailbox of a store</comment>
            <translation>contraseña rechazada</translation>
        </message>
        <message>
            <source>orders only, buyer messages NOT read</source>
            <translation>solo pedidos; NO se leen los mensajes de compradores</translation>
        </message>
        <message>
            <source>the spare mailbox is read, because the first cannot be reached</source>
            <translation>se lee el buzón de reserva porque no se puede conectar con el principal</translation>
        </message>
        <message>
            <source>fine; the mail server says: %1</source>
            <translation>en orden; el servidor de correo dice: %1</translation>
        </message>
        <message>
            <source>Add the mailbox</source>
            <translation>Agregar el buzón</translation>
        </message>
        <message>
            <source>Look after the first mailbox</source>
            <translation>Revisar el buzón principal</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) known by mail only: look on the platform&apos;s page</source>
            <translation>
                <numerusform>%n mensaje conocido solo por correo: véalo en la página de la plataforma</numerusform>
                <numerusform>%n mensajes conocidos solo por correo: véalos en la página de la plataforma</numerusform>
            </translation>
        </message>
        <message>
            <source>notification mails are not read (%1)</source>
            <translation>no se leen los correos de aviso (%1)</translation>
        </message>
        <message>
            <source>orders only</source>
            <comment>a store without its mailbox</comment>
            <translation>solo pedidos</translation>
        </message>
        <message>
            <source>orders and returns only, chat NOT read: the application has no grant for it</source>
            <translation>solo pedidos y devoluciones, chat NO leído: la aplicación no tiene permiso</translation>
        </message>
        <message>
            <source>fine; the clock of this computer is %1 minutes off</source>
            <translation>todo bien; el reloj de este equipo se desvía %1 minutos</translation>
        </message>
        <message>
            <source>fine; some cases are not read, a right is missing: %1</source>
            <translation>bien; algunos casos no se leen, falta un permiso: %1</translation>
        </message>
        <message>
            <source>fine; some cases cannot be read at the moment</source>
            <translation>bien; algunos casos no se pueden leer en este momento</translation>
        </message>
        <message>
            <source>Ask your Shopee account manager for the chat grant (module sellerchat)</source>
            <translation>Pide a tu gestor de cuenta de Shopee el permiso de chat (módulo sellerchat)</translation>
        </message>
        <message>
            <source>Set the clock of this computer</source>
            <translation>Ajusta el reloj de este equipo</translation>
        </message>
        <message>
            <source>Tick the right for the application, then sign in again</source>
            <translation>Marque el permiso para la aplicación y vuelva a iniciar sesión</translation>
        </message>
        <message>
            <source>Look after cases on the platform&apos;s own page</source>
            <translation>Atienda los casos en la página de la plataforma</translation>
        </message>
        <message>
            <source>the connection to the platform breaks off</source>
            <translation>la conexión con la plataforma se corta</translation>
        </message>
        <message>
            <source>the platform does not answer in time</source>
            <translation>la plataforma no responde a tiempo</translation>
        </message>
        <message>
            <source>connection breaks off</source>
            <translation>la conexión se corta</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>sin respuesta a tiempo</translation>
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message>
            <source>Workspace %1</source>
            <translation>Espacio de trabajo %1</translation>
        </message>
        <message>
            <source>Store %1</source>
            <translation>Tienda %1</translation>
        </message>
        <message>
            <source>Thread %1</source>
            <translation>Conversación %1</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Mensaje %1</translation>
        </message>
        <message>
            <source>Reply %1</source>
            <translation>Respuesta %1</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <source>Buyer %1</source>
            <translation>Comprador %1</translation>
        </message>
        <message>
            <source>Tag %1</source>
            <translation>Etiqueta %1</translation>
        </message>
        <message>
            <source>Template %1</source>
            <translation>Plantilla %1</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>Persona %1</translation>
        </message>
        <message>
            <source>View %1</source>
            <translation>Vista %1</translation>
        </message>
        <message>
            <source>Setting %1</source>
            <translation>Ajuste %1</translation>
        </message>
        <message>
            <source>Note %1</source>
            <translation>Nota %1</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>Regla %1</translation>
        </message>
        <message>
            <source>Alert %1</source>
            <translation>Alerta %1</translation>
        </message>
        <message>
            <source>Seconds to undo a reply</source>
            <translation>Segundos para deshacer una respuesta</translation>
        </message>
        <message>
            <source>Limits of the alerts</source>
            <translation>Límites de las alertas</translation>
        </message>
        <message>
            <source>Read marks of store %1</source>
            <translation>Marcas de lectura de la tienda %1</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razón</translation>
        </message>
        <message>
            <source>Needed a reply</source>
            <translation>Necesitaba respuesta</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>A cargo</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>No leída</translation>
        </message>
        <message>
            <source>Watched by</source>
            <translation>En seguimiento por</translation>
        </message>
        <message>
            <source>Reminder every</source>
            <translation>Recordatorio cada</translation>
        </message>
        <message>
            <source>Into thread</source>
            <translation>En la conversación</translation>
        </message>
        <message>
            <source>New thread</source>
            <translation>Conversación nueva</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Number of the action</source>
            <translation>Número de la acción</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Fingerprint of the text</source>
            <translation>Huella del texto</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>Sent in spite of a finding</source>
            <translation>Enviada pese a un aviso</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Number at the platform</source>
            <translation>Número en la plataforma</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Send at</source>
            <translation>Enviar el</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>Enviado el</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Fingerprint of the file</source>
            <translation>Huella del archivo</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alerta</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Veces</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>May do</source>
            <translation>Puede hacer</translation>
        </message>
        <message>
            <source>Practice store</source>
            <translation>Tienda de práctica</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Read since</source>
            <translation>Leída desde</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superada</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Combinado</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Sequence</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Short form</source>
            <translation>Código corto</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobada</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Variantes</translation>
        </message>
        <message>
            <source>Backlog limit</source>
            <translation>Límite de acumulación</translation>
        </message>
        <message>
            <source>Late after</source>
            <translation>Tarde después de</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>it was answered</source>
            <translation>fue respondida</translation>
        </message>
        <message>
            <source>the buyer wrote</source>
            <translation>escribió el comprador</translation>
        </message>
        <message>
            <source>closed at the platform</source>
            <translation>cerrada en la plataforma</translation>
        </message>
        <message>
            <source>the time came</source>
            <translation>llegó la hora</translation>
        </message>
        <message>
            <source>an import</source>
            <translation>una importación</translation>
        </message>
        <message>
            <source>the platform</source>
            <translation>la plataforma</translation>
        </message>
        <message>
            <source>this computer only</source>
            <translation>solo este equipo</translation>
        </message>
        <message>
            <source>received</source>
            <translation>recibido</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>enviado</translation>
        </message>
        <message>
            <source>the buyer</source>
            <translation>el comprador</translation>
        </message>
        <message>
            <source>the team</source>
            <translation>el equipo</translation>
        </message>
        <message>
            <source>the automation</source>
            <translation>la automatización</translation>
        </message>
        <message>
            <source>another program</source>
            <translation>otro programa</translation>
        </message>
        <message>
            <source>threads</source>
            <translation>conversaciones</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>mensajes</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>registro</translation>
        </message>
        <message>
            <source>mark as done</source>
            <translation>marcar como finalizada</translation>
        </message>
        <message>
            <source>open again</source>
            <translation>reabrir</translation>
        </message>
        <message>
            <source>no reply needed</source>
            <translation>no requiere respuesta</translation>
        </message>
        <message>
            <source>snooze</source>
            <translation>posponer</translation>
        </message>
        <message>
            <source>change tags</source>
            <translation>cambiar etiquetas</translation>
        </message>
        <message>
            <source>assign</source>
            <translation>asignar</translation>
        </message>
        <message>
            <source>merge</source>
            <translation>combinar</translation>
        </message>
        <message>
            <source>split</source>
            <translation>dividir</translation>
        </message>
        <message>
            <source>change the priority</source>
            <translation>cambiar la prioridad</translation>
        </message>
        <message>
            <source>mark as read or unread</source>
            <translation>marcar como leída o no leída</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>seguimiento</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierta</translation>
        </message>
        <message>
            <source>waiting for the buyer</source>
            <translation>esperando al comprador</translation>
        </message>
        <message>
            <source>snoozed</source>
            <translation>pospuesta</translation>
        </message>
        <message>
            <source>done</source>
            <translation>finalizada</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>en orden</translation>
        </message>
        <message>
            <source>sign-in ends soon</source>
            <translation>la autorización vence pronto</translation>
        </message>
        <message>
            <source>sign-in ended</source>
            <translation>la autorización terminó</translation>
        </message>
        <message>
            <source>a right is missing</source>
            <translation>falta un permiso</translation>
        </message>
        <message>
            <source>not bound</source>
            <translation>sin vincular</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>sin red</translation>
        </message>
        <message>
            <source>the platform is down</source>
            <translation>la plataforma no responde</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Quién responde</translation>
        </message>
        <message>
            <source>New messages go to them</source>
            <translation>Los mensajes nuevos les llegan</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Miembros</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>answers for the store</source>
            <translation>responde por la tienda</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>Caso %1</translation>
        </message>
        <message>
            <source>Ticket %1</source>
            <translation>Ticket %1</translation>
        </message>
        <message>
            <source>Enquiry to the platform %1</source>
            <translation>Consulta a la plataforma %1</translation>
        </message>
        <message>
            <source>Appeal %1</source>
            <translation>Apelación %1</translation>
        </message>
        <message>
            <source>Percent of the time</source>
            <translation>Porcentaje del tiempo</translation>
        </message>
        <message>
            <source>Reference lines of the charts</source>
            <translation>Líneas de referencia de los gráficos</translation>
        </message>
        <message>
            <source>Saved dashboards</source>
            <translation>Paneles guardados</translation>
        </message>
    </context>
    <context>
        <name>KeyFile</name>
        <message>
            <source>The key file is not a list of commands with their keys; nothing was changed.</source>
            <translation>El archivo de atajos no es una lista de comandos con sus teclas; no se cambió nada.</translation>
        </message>
        <message>
            <source>The key file is broken at line %1 (%2); nothing was changed.</source>
            <translation>El archivo de atajos tiene un error en la línea %1 (%2); no se cambió nada.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the key file could not be used: %1</source>
            <translation>
                <numerusform>%n línea del archivo de atajos no se pudo usar: %1</numerusform>
                <numerusform>%n líneas del archivo de atajos no se pudieron usar: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The key file cannot be read; nothing was changed.</source>
            <translation>No se puede leer el archivo de atajos; no se cambió nada.</translation>
        </message>
        <message>
            <source>The broken key file could not be put aside; the keys apply until the desk is closed.</source>
            <translation>No se pudo apartar el archivo de atajos dañado; las teclas valen hasta que se cierre la aplicación.</translation>
        </message>
        <message>
            <source>The key file could not be written; the keys apply until the desk is closed.</source>
            <translation>No se pudo escribir el archivo de atajos; las teclas valen hasta que se cierre la aplicación.</translation>
        </message>
    </context>
    <context>
        <name>LawWords</name>
        <message>
            <source>Japan: mail order has no cooling-off; without a return condition 8 days apply</source>
            <translation>Japón: la venta a distancia no tiene desistimiento; sin condición de devolución rigen 8 días</translation>
        </message>
        <message>
            <source>Japan: say why you ask for personal data, and ask for the least</source>
            <translation>Japón: diga para qué pide datos personales y pida lo mínimo</translation>
        </message>
        <message>
            <source>Mexico: personal data needs a privacy notice; ARCO requests within 20 working days</source>
            <translation>México: los datos personales requieren aviso de privacidad; solicitudes ARCO en 20 días hábiles</translation>
        </message>
    </context>
    <context>
        <name>MailWords</name>
        <message>
            <source>The mail server cannot be used: check its name, port and encryption</source>
            <translation>No se puede usar el servidor de correo: compruebe nombre, puerto y cifrado</translation>
        </message>
        <message>
            <source>Mail goes unencrypted only to this computer: choose TLS or STARTTLS</source>
            <translation>Sin cifrar solo hacia este equipo: elija TLS o STARTTLS</translation>
        </message>
        <message>
            <source>The name of the mail server is not known: check it</source>
            <translation>No se conoce el nombre del servidor de correo: compruébelo</translation>
        </message>
        <message>
            <source>The mail server cannot be reached: check network, port and proxy</source>
            <translation>No se llega al servidor de correo: compruebe red, puerto y proxy</translation>
        </message>
        <message>
            <source>The proxy cannot be used: check it</source>
            <translation>No se puede usar el proxy: compruébelo</translation>
        </message>
        <message>
            <source>The certificate of the mail server is not trusted, so nothing was sent: check the server&apos;s name</source>
            <translation>El certificado del servidor de correo no es de confianza y no se envió nada: compruebe el nombre del servidor</translation>
        </message>
        <message>
            <source>No safe connection to the mail server: check port and encryption</source>
            <translation>No hay conexión segura con el servidor de correo: compruebe puerto y cifrado</translation>
        </message>
        <message>
            <source>The mail server does not answer: check network and port</source>
            <translation>El servidor de correo no responde: compruebe red y puerto</translation>
        </message>
        <message>
            <source>The connection to the mail server was lost and is made again</source>
            <translation>Se perdió la conexión con el servidor de correo; se restablece</translation>
        </message>
        <message>
            <source>The mail server did not answer in time; it is tried again</source>
            <translation>El servidor de correo no respondió a tiempo; se vuelve a intentar</translation>
        </message>
        <message>
            <source>This is no mail server of that kind: check the port</source>
            <translation>No es un servidor de correo de ese tipo: compruebe el puerto</translation>
        </message>
        <message>
            <source>The mail server does not accept user name or password; many providers want an app password or authorisation code</source>
            <translation>El servidor de correo no acepta el usuario o la contraseña; muchos proveedores piden una contraseña de aplicación o un código de autorización</translation>
        </message>
        <message>
            <source>The provider wants an app password in place of the usual one</source>
            <translation>El proveedor pide una contraseña de aplicación en lugar de la habitual</translation>
        </message>
        <message>
            <source>The provider takes no passwords from mail programs any more</source>
            <translation>El proveedor ya no acepta contraseñas de programas de correo</translation>
        </message>
        <message>
            <source>The mail server offers no way to sign in that can be used: check the encryption</source>
            <translation>El servidor de correo no ofrece un modo de inicio de sesión utilizable: compruebe el cifrado</translation>
        </message>
        <message>
            <source>The provider calls this sign-in unsafe: switch on IMAP in its webmail and use an authorisation code</source>
            <translation>El proveedor considera inseguro este inicio de sesión: active IMAP en su webmail y use un código de autorización</translation>
        </message>
        <message>
            <source>The mail server allows no more connections for now: close other mail programs or wait</source>
            <translation>El servidor de correo no admite más conexiones por ahora: cierre otros programas de correo o espere</translation>
        </message>
        <message>
            <source>The mail server is not available at the moment; it is tried again</source>
            <translation>El servidor de correo no está disponible ahora; se vuelve a intentar</translation>
        </message>
        <message>
            <source>A folder that is to be read is not in the mailbox</source>
            <translation>Una carpeta que debe leerse no está en el buzón</translation>
        </message>
        <message>
            <source>The mailbox does not allow this: ask its administrator</source>
            <translation>El buzón no lo permite: pregunte a su administrador</translation>
        </message>
        <message>
            <source>The mailbox is full</source>
            <translation>El buzón está lleno</translation>
        </message>
        <message>
            <source>The mail server does not let this account send from the store&apos;s address</source>
            <translation>El servidor de correo no permite a esta cuenta enviar desde la dirección de la tienda</translation>
        </message>
    </context>
    <context>
        <name>MarketplaceFacts</name>
        <message>
            <source>350 characters, Latin letters</source>
            <translation>350 caracteres, letras latinas</translation>
        </message>
        <message>
            <source>60 days without an extra right</source>
            <translation>60 días sin un permiso adicional</translation>
        </message>
        <message>
            <source>A client id with the scope for store operations.</source>
            <translation>Un Client ID con el permiso para operaciones de tienda.</translation>
        </message>
        <message>
            <source>A consumer key and secret of a shop manager made for this purpose.</source>
            <translation>Una Consumer key y un Consumer secret de un gestor de la tienda, creados para este fin.</translation>
        </message>
        <message>
            <source>A conversation names a listing, never an order: the order is found by buyer and listing.</source>
            <translation>Una conversación indica una publicación, nunca un pedido: el pedido se busca por comprador y publicación.</translation>
        </message>
        <message>
            <source>A fixed address of your network, registered at Yahoo.</source>
            <translation>Una dirección fija de su red, registrada en Yahoo.</translation>
        </message>
        <message>
            <source>A fixed https address registered as the application&apos;s redirect.</source>
            <translation>Una dirección https fija registrada como redirección de la aplicación.</translation>
        </message>
        <message>
            <source>A keyset of your own from the eBay developer program: client id, client secret and RuName.</source>
            <translation>Un conjunto de claves propio del programa de desarrolladores de eBay: Client ID, Client Secret y RuName.</translation>
        </message>
        <message>
            <source>A new conversation cannot be opened from outside.</source>
            <translation>No se puede abrir una conversación nueva desde fuera.</translation>
        </message>
        <message>
            <source>A number; left out, it is asked for after signing in.</source>
            <translation>Un número; si se deja vacío, se consulta después de autorizar.</translation>
        </message>
        <message>
            <source>A plan that gives applications customer data: Basic and Starter do not.</source>
            <translation>Un plan que dé a las aplicaciones datos de clientes: Basic y Starter no los dan.</translation>
        </message>
        <message>
            <source>A public address that takes eBay&apos;s account-deletion notices, registered for the keyset: eBay asks for it before the first call.</source>
            <translation>Una dirección pública que reciba los avisos de eliminación de cuentas de eBay, registrada para el conjunto de claves: eBay la exige antes de la primera llamada.</translation>
        </message>
        <message>
            <source>A public key registered for the store: without it the sign-in ends after 12 hours.</source>
            <translation>Una clave pública registrada para la tienda: sin ella, la autorización vence a las 12 horas.</translation>
        </message>
        <message>
            <source>A way to reach the interface from outside Japan: some need a proxy.</source>
            <translation>Una vía para acceder a la interfaz desde fuera de Japón: algunos necesitan un proxy.</translation>
        </message>
        <message>
            <source>A-to-z claims</source>
            <translation>Reclamaciones de la garantía de la A a la Z</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Token de acceso</translation>
        </message>
        <message>
            <source>Amazon offers no interface that reads or answers buyer messages.</source>
            <translation>Amazon no ofrece ninguna interfaz para leer o responder mensajes de compradores.</translation>
        </message>
        <message>
            <source>Amazon: Messaging API use case guide, desktop application policy, Messaging Permissions</source>
            <translation>Amazon: guía de casos de uso de Messaging API, política de aplicaciones de escritorio, permisos de mensajes</translation>
        </message>
        <message>
            <source>An answer alone is not enough: the question has to be completed.</source>
            <translation>No basta con responder: la pregunta debe marcarse como completada.</translation>
        </message>
        <message>
            <source>An answer is public and cannot be changed.</source>
            <translation>La respuesta es pública y no se puede cambiar.</translation>
        </message>
        <message>
            <source>An app password where the provider wants one.</source>
            <translation>Una contraseña de aplicación, si el proveedor la exige.</translation>
        </message>
        <message>
            <source>An application of the organisation that owns the shop.</source>
            <translation>Una aplicación de la organización propietaria de la tienda.</translation>
        </message>
        <message>
            <source>An application of your own at Mercado Libre: its id and its secret.</source>
            <translation>Una aplicación propia en Mercado Libre: su ID y su clave secreta.</translation>
        </message>
        <message>
            <source>Answer questions and messages</source>
            <translation>Responder preguntas y mensajes</translation>
        </message>
        <message>
            <source>Answered in Seller Central.</source>
            <translation>Se responden en Seller Central.</translation>
        </message>
        <message>
            <source>Any mailbox with IMAP and SMTP.</source>
            <translation>Cualquier buzón con IMAP y SMTP.</translation>
        </message>
        <message>
            <source>App ID</source>
            <translation>ID de la aplicación (App ID)</translation>
        </message>
        <message>
            <source>Application client id</source>
            <translation>Client ID de la aplicación</translation>
        </message>
        <message>
            <source>Application client secret</source>
            <translation>Client Secret de la aplicación</translation>
        </message>
        <message>
            <source>Application refresh token</source>
            <translation>Token de actualización de la aplicación</translation>
        </message>
        <message>
            <source>Approved applications for the order and the inquiry interface: about 7 to 10 days.</source>
            <translation>Aplicaciones aprobadas para las interfaces de pedidos y de consultas: unos 7 a 10 días.</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentina</translation>
        </message>
        <message>
            <source>Automatic answers</source>
            <translation>Respuestas automáticas</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brasil</translation>
        </message>
        <message>
            <source>Buyer messages</source>
            <translation>Mensajes de compradores</translation>
        </message>
        <message>
            <source>Buyer messages and orders through eBay&apos;s own interfaces.</source>
            <translation>Mensajes de compradores y pedidos mediante las interfaces de eBay.</translation>
        </message>
        <message>
            <source>Buyer messages by e-mail; orders through an optional interface.</source>
            <translation>Mensajes de compradores por correo; pedidos mediante una interfaz opcional.</translation>
        </message>
        <message>
            <source>Buyer names</source>
            <translation>Nombres de los compradores</translation>
        </message>
        <message>
            <source>Buyer names and addresses are restricted.</source>
            <translation>Los nombres y direcciones de los compradores están restringidos.</translation>
        </message>
        <message>
            <source>Changing or taking back a sent message</source>
            <translation>Cambiar o retirar un mensaje enviado</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Chile</source>
            <translation>Chile</translation>
        </message>
        <message>
            <source>Chinese characters are refused, and a moderated answer does not reach the buyer.</source>
            <translation>Se rechazan los caracteres chinos y una respuesta moderada no llega al comprador.</translation>
        </message>
        <message>
            <source>Claims and mediations</source>
            <translation>Reclamos y mediaciones</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>ID de cliente (Client ID)</translation>
        </message>
        <message>
            <source>Client id (App ID)</source>
            <translation>ID de cliente (App ID)</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Secreto de cliente (Client Secret)</translation>
        </message>
        <message>
            <source>Client secret (Cert ID)</source>
            <translation>Secreto de cliente (Cert ID)</translation>
        </message>
        <message>
            <source>Closed to software vendors since 2024-11-18; Taiwan has none.</source>
            <translation>Cerrado a proveedores de software desde el 2024-11-18; en Taiwán no existe.</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>Colombia</translation>
        </message>
        <message>
            <source>Comes with signing in.</source>
            <translation>Se obtiene al autorizar.</translation>
        </message>
        <message>
            <source>Complete marks</source>
            <translation>Marcas de completado</translation>
        </message>
        <message>
            <source>Consumer key</source>
            <translation>Consumer key</translation>
        </message>
        <message>
            <source>Consumer secret</source>
            <translation>Consumer secret</translation>
        </message>
        <message>
            <source>Cross-border accounts have none.</source>
            <translation>Las cuentas transfronterizas no las tienen.</translation>
        </message>
        <message>
            <source>Documents in answers</source>
            <translation>Documentos en las respuestas</translation>
        </message>
        <message>
            <source>Every operation of the inquiry interface is switched on in RMS, one by one.</source>
            <translation>Cada operación de la interfaz de consultas se activa en RMS, una por una.</translation>
        </message>
        <message>
            <source>Exactly as registered, beginning with https://.</source>
            <translation>Exactamente como se registró, empezando por https://.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>First contact by the seller</source>
            <translation>Primer contacto del vendedor</translation>
        </message>
        <message>
            <source>For orders: Amazon accepts a desktop program only together with a service run by your company.</source>
            <translation>Para pedidos: Amazon solo acepta un programa de escritorio junto con un servicio operado por su empresa.</translation>
        </message>
        <message>
            <source>For orders: a professional seller account and an application authorised by it.</source>
            <translation>Para pedidos: una cuenta de vendedor profesional y una aplicación autorizada por ella.</translation>
        </message>
        <message>
            <source>For unmasked personal data: a fixed address of your network that is declared at Shopee.</source>
            <translation>Para datos personales sin enmascarar: una dirección fija de su red declarada en Shopee.</translation>
        </message>
        <message>
            <source>Forbidden over the chat interface.</source>
            <translation>Prohibidas en la interfaz de chat.</translation>
        </message>
        <message>
            <source>From RMS.</source>
            <translation>De RMS.</translation>
        </message>
        <message>
            <source>From RMS; good for 90 days.</source>
            <translation>De RMS; válida 90 días.</translation>
        </message>
        <message>
            <source>From the same keyset.</source>
            <translation>Del mismo conjunto de claves.</translation>
        </message>
        <message>
            <source>From your keyset in the eBay developer program.</source>
            <translation>De su conjunto de claves en el programa de desarrolladores de eBay.</translation>
        </message>
        <message>
            <source>Global Selling (cross-border)</source>
            <translation>Global Selling (venta internacional)</translation>
        </message>
        <message>
            <source>IMAP and SMTP (RFC 9051, RFC 5321)</source>
            <translation>IMAP y SMTP (RFC 9051, RFC 5321)</translation>
        </message>
        <message>
            <source>In place of client id and secret, for older applications.</source>
            <translation>En lugar de Client ID y Client Secret, para aplicaciones antiguas.</translation>
        </message>
        <message>
            <source>JPG, PNG, PDF, TXT up to 25 MB</source>
            <translation>JPG, PNG, PDF, TXT de hasta 25 MB</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japón</translation>
        </message>
        <message>
            <source>Know which account is signed in</source>
            <translation>Saber qué cuenta está autorizada</translation>
        </message>
        <message>
            <source>Known by the team: developers in China receive ids in place of the names of U.S. buyers.</source>
            <translation>El equipo debe saberlo: los desarrolladores en China reciben identificadores en lugar de los nombres de compradores de EE. UU.</translation>
        </message>
        <message>
            <source>Licence key</source>
            <translation>Clave de licencia</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Mail and contact form</source>
            <translation>Correo y formulario de contacto</translation>
        </message>
        <message>
            <source>Mail to masked addresses</source>
            <translation>Correo a direcciones enmascaradas</translation>
        </message>
        <message>
            <source>Mailbox password</source>
            <translation>Contraseña del buzón</translation>
        </message>
        <message>
            <source>Mercado Libre developers: questions, messages, authorisation</source>
            <translation>Desarrolladores de Mercado Libre: preguntas, mensajes, autorización</translation>
        </message>
        <message>
            <source>Messages about a sale</source>
            <translation>Mensajes sobre una venta</translation>
        </message>
        <message>
            <source>Messages from eBay</source>
            <translation>Mensajes de eBay</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>México</translation>
        </message>
        <message>
            <source>No name, address or phone before the payment.</source>
            <translation>Sin nombre, dirección ni teléfono antes del pago.</translation>
        </message>
        <message>
            <source>No other tool renews the sign-in of this application for this account: each renewal ends the one before.</source>
            <translation>Ninguna otra herramienta renueva la autorización de esta aplicación para esta cuenta: cada renovación anula la anterior.</translation>
        </message>
        <message>
            <source>Of the same application.</source>
            <translation>De la misma aplicación.</translation>
        </message>
        <message>
            <source>Of your application at Mercado Libre.</source>
            <translation>De su aplicación en Mercado Libre.</translation>
        </message>
        <message>
            <source>On Rakuten&apos;s own pages.</source>
            <translation>En las páginas de Rakuten.</translation>
        </message>
        <message>
            <source>One message a reason.</source>
            <translation>Un mensaje por motivo.</translation>
        </message>
        <message>
            <source>Only for orders.</source>
            <translation>Solo para pedidos.</translation>
        </message>
        <message>
            <source>Only for orders; authorised anew every 365 days.</source>
            <translation>Solo para pedidos; se autoriza de nuevo cada 365 días.</translation>
        </message>
        <message>
            <source>Only for orders; replaced every 180 days.</source>
            <translation>Solo para pedidos; se sustituye cada 180 días.</translation>
        </message>
        <message>
            <source>Only in Seller Central.</source>
            <translation>Solo en Seller Central.</translation>
        </message>
        <message>
            <source>Only its own app sees it.</source>
            <translation>Solo lo ve su propia aplicación.</translation>
        </message>
        <message>
            <source>Only when you have one already; otherwise you sign in with the browser.</source>
            <translation>Solo si ya tiene uno; de lo contrario, autorice con el navegador.</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>Orders and returns; chat only with a grant that Shopee gives to single sellers.</source>
            <translation>Pedidos y devoluciones; chat solo con un permiso que Shopee da a vendedores concretos.</translation>
        </message>
        <message>
            <source>Orders and shipments</source>
            <translation>Pedidos y envíos</translation>
        </message>
        <message>
            <source>Orders and tracking</source>
            <translation>Pedidos y seguimiento</translation>
        </message>
        <message>
            <source>Partner id</source>
            <translation>ID de socio (Partner ID)</translation>
        </message>
        <message>
            <source>Partner key</source>
            <translation>Clave de socio (Partner Key)</translation>
        </message>
        <message>
            <source>Peru</source>
            <translation>Perú</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Clave pública</translation>
        </message>
        <message>
            <source>Questions about items and orders</source>
            <translation>Preguntas sobre artículos y pedidos</translation>
        </message>
        <message>
            <source>Questions and orders of a store, after Yahoo has approved the application.</source>
            <translation>Preguntas y pedidos de una tienda, después de que Yahoo apruebe la aplicación.</translation>
        </message>
        <message>
            <source>Questions before a sale</source>
            <translation>Preguntas antes de la venta</translation>
        </message>
        <message>
            <source>Questions on listings and messages about sales through Mercado Libre&apos;s own interfaces.</source>
            <translation>Preguntas en publicaciones y mensajes sobre ventas mediante las interfaces de Mercado Libre.</translation>
        </message>
        <message>
            <source>R-Messe inquiries</source>
            <translation>Consultas de R-Messe</translation>
        </message>
        <message>
            <source>R-Messe inquiries and orders through the shop&apos;s own keys.</source>
            <translation>Consultas de R-Messe y pedidos con las claves de la propia tienda.</translation>
        </message>
        <message>
            <source>Rakuten RMS WEB SERVICE: InquiryManagementAPI</source>
            <translation>Rakuten RMS WEB SERVICE: InquiryManagementAPI</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Valoraciones</translation>
        </message>
        <message>
            <source>Read and answer messages</source>
            <translation>Leer y responder mensajes</translation>
        </message>
        <message>
            <source>Read and complete marks</source>
            <translation>Marcas de lectura y de completado</translation>
        </message>
        <message>
            <source>Read marks</source>
            <translation>Marcas de lectura</translation>
        </message>
        <message>
            <source>Read marks and &quot;no response needed&quot;</source>
            <translation>Marcas de lectura y «no requiere respuesta»</translation>
        </message>
        <message>
            <source>Read orders and tracking</source>
            <translation>Leer pedidos y seguimiento</translation>
        </message>
        <message>
            <source>Read questions, messages and orders</source>
            <translation>Leer preguntas, mensajes y pedidos</translation>
        </message>
        <message>
            <source>Redirect address</source>
            <translation>Dirección de redirección</translation>
        </message>
        <message>
            <source>Refresh token</source>
            <translation>Token de actualización (Refresh token)</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Devoluciones</translation>
        </message>
        <message>
            <source>Returns and refunds</source>
            <translation>Devoluciones y reembolsos</translation>
        </message>
        <message>
            <source>Returns, item not received, cases</source>
            <translation>Devoluciones, artículo no recibido, casos</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Reseñas</translation>
        </message>
        <message>
            <source>RuName</source>
            <translation>RuName</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>Clave secreta (Secret Key)</translation>
        </message>
        <message>
            <source>Service secret</source>
            <translation>Secreto de servicio (serviceSecret)</translation>
        </message>
        <message>
            <source>Shop id</source>
            <translation>ID de la tienda (Shop ID)</translation>
        </message>
        <message>
            <source>Shop name</source>
            <translation>Nombre de la tienda</translation>
        </message>
        <message>
            <source>Shopee Open Platform: reference, guides and announcements</source>
            <translation>Shopee Open Platform: referencia, guías y anuncios</translation>
        </message>
        <message>
            <source>Shopify Inbox chat</source>
            <translation>Chat de Shopify Inbox</translation>
        </message>
        <message>
            <source>Shopify developers: authentication, protected customer data</source>
            <translation>Desarrolladores de Shopify: autenticación, datos de clientes protegidos</translation>
        </message>
        <message>
            <source>Shopify offers no interface for buyer messages.</source>
            <translation>Shopify no ofrece ninguna interfaz para mensajes de compradores.</translation>
        </message>
        <message>
            <source>Somebody renews the licence key by hand every 90 days.</source>
            <translation>Alguien renueva a mano la clave de licencia cada 90 días.</translation>
        </message>
        <message>
            <source>Somebody who may sign in as the seller account and agree to the access.</source>
            <translation>Alguien que pueda iniciar sesión con la cuenta de vendedor y aceptar el acceso.</translation>
        </message>
        <message>
            <source>Stay signed in for six months</source>
            <translation>Mantener la autorización durante seis meses</translation>
        </message>
        <message>
            <source>Store account</source>
            <translation>Cuenta de la tienda</translation>
        </message>
        <message>
            <source>That address is approved as a sender under Messaging Permissions; mail from others is rejected.</source>
            <translation>Esa dirección está aprobada como remitente en los permisos de mensajes (Messaging Permissions); se rechaza el correo de otras.</translation>
        </message>
        <message>
            <source>The account is no &quot;Model 6&quot; account of Global Selling: the platform answers their buyers itself.</source>
            <translation>La cuenta no es una cuenta «Model 6» de Global Selling: a esos compradores les responde la propia plataforma.</translation>
        </message>
        <message>
            <source>The administrator of the seller account signs in; a collaborator is refused.</source>
            <translation>Autoriza el administrador de la cuenta de vendedor; se rechaza a un colaborador.</translation>
        </message>
        <message>
            <source>The chat grant, asked for through Shopee&apos;s account manager; without it there are orders and returns only.</source>
            <translation>El permiso de chat, solicitado al gestor de cuenta de Shopee; sin él solo hay pedidos y devoluciones.</translation>
        </message>
        <message>
            <source>The mailbox that receives the account&apos;s buyer messages, with IMAP and SMTP.</source>
            <translation>El buzón que recibe los mensajes de compradores de la cuenta, con IMAP y SMTP.</translation>
        </message>
        <message>
            <source>The mark shows in every other tool of the account.</source>
            <translation>La marca aparece en todas las demás herramientas de la cuenta.</translation>
        </message>
        <message>
            <source>The names of the IMAP and SMTP servers; connections are encrypted.</source>
            <translation>Los nombres de los servidores IMAP y SMTP; las conexiones van cifradas.</translation>
        </message>
        <message>
            <source>The platform holds back what it takes for an automatic message.</source>
            <translation>La plataforma retiene lo que considera un mensaje automático.</translation>
        </message>
        <message>
            <source>The redirect name of the keyset, not an address.</source>
            <translation>El nombre de redirección del conjunto de claves, no una dirección.</translation>
        </message>
        <message>
            <source>The seller is a Registered Business Seller with a Seller In-house System application.</source>
            <translation>El vendedor es un Registered Business Seller con una aplicación Seller In-house System.</translation>
        </message>
        <message>
            <source>The shop is reached by https.</source>
            <translation>La tienda es accesible por https.</translation>
        </message>
        <message>
            <source>The shop or main account signs in; sub-accounts cannot.</source>
            <translation>Autoriza la cuenta de la tienda o la principal; las subcuentas no pueden.</translation>
        </message>
        <message>
            <source>The shop&apos;s mailbox, with orders beside it.</source>
            <translation>El buzón de la tienda, con pedidos al lado.</translation>
        </message>
        <message>
            <source>The shop&apos;s service secret and licence key.</source>
            <translation>El secreto de servicio y la clave de licencia de la tienda.</translation>
        </message>
        <message>
            <source>The shop&apos;s support mailbox, with IMAP and SMTP.</source>
            <translation>El buzón de atención de la tienda, con IMAP y SMTP.</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Reino Unido</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <source>Upload pictures for answers</source>
            <translation>Subir imágenes para las respuestas</translation>
        </message>
        <message>
            <source>Uruguay</source>
            <translation>Uruguay</translation>
        </message>
        <message>
            <source>User id of the shop</source>
            <translation>ID de usuario de la tienda</translation>
        </message>
        <message>
            <source>Version of the public key</source>
            <translation>Versión de la clave pública</translation>
        </message>
        <message>
            <source>What stands before .myshopify.com.</source>
            <translation>Lo que va antes de .myshopify.com.</translation>
        </message>
        <message>
            <source>WooCommerce REST API documentation</source>
            <translation>Documentación de WooCommerce REST API</translation>
        </message>
        <message>
            <source>Yahoo! Shopping Japan: inquiry interface, help and questions</source>
            <translation>Yahoo! Shopping Japón: interfaz de consultas, ayuda y preguntas</translation>
        </message>
        <message>
            <source>all conversations of the account</source>
            <translation>todas las conversaciones de la cuenta</translation>
        </message>
        <message>
            <source>all of them</source>
            <translation>todas</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>por correo</translation>
        </message>
        <message>
            <source>by e-mail only</source>
            <translation>solo por correo</translation>
        </message>
        <message>
            <source>by e-mail to the buyer&apos;s relay address</source>
            <translation>por correo a la dirección de reenvío del comprador</translation>
        </message>
        <message>
            <source>eBay developer program: Message API, Fulfillment API, account deletion</source>
            <translation>Programa de desarrolladores de eBay: Message API, Fulfillment API, eliminación de cuentas</translation>
        </message>
        <message>
            <source>eBay has no such function.</source>
            <translation>eBay no tiene esa función.</translation>
        </message>
        <message>
            <source>eBay hosts pictures only; there is no place to put a PDF.</source>
            <translation>eBay solo aloja imágenes; no hay dónde poner un PDF.</translation>
        </message>
        <message>
            <source>eBay takes no answers to its notices.</source>
            <translation>eBay no admite respuestas a sus avisos.</translation>
        </message>
        <message>
            <source>masked; from the order only</source>
            <translation>enmascarados; solo del pedido</translation>
        </message>
        <message>
            <source>notices of the account</source>
            <translation>avisos de la cuenta</translation>
        </message>
        <message>
            <source>of the last two years</source>
            <translation>de los últimos dos años</translation>
        </message>
        <message>
            <source>one answer each, up to 2,000 characters</source>
            <translation>una respuesta por pregunta, hasta 2000 caracteres</translation>
        </message>
        <message>
            <source>one by one, through an optional interface</source>
            <translation>uno por uno, mediante una interfaz opcional</translation>
        </message>
        <message>
            <source>only for the reasons the platform lists</source>
            <translation>solo por los motivos que enumera la plataforma</translation>
        </message>
        <message>
            <source>only when a person asks</source>
            <translation>solo cuando una persona lo pide</translation>
        </message>
        <message>
            <source>shown and saved</source>
            <translation>se muestran y se guardan</translation>
        </message>
        <message>
            <source>through Rakuten&apos;s mail relay only</source>
            <translation>solo por el reenvío de correo de Rakuten</translation>
        </message>
        <message>
            <source>unread ones at once, the others in turns</source>
            <translation>los no leídos de inmediato, los demás por turnos</translation>
        </message>
        <message>
            <source>up to 2,000 characters</source>
            <translation>hasta 2000 caracteres</translation>
        </message>
        <message>
            <source>up to 2,000 characters, 5 pictures</source>
            <translation>hasta 2000 caracteres, 5 imágenes</translation>
        </message>
        <message>
            <source>up to 2,000 characters, one file</source>
            <translation>hasta 2000 caracteres, un archivo</translation>
        </message>
        <message>
            <source>with the chat grant only</source>
            <translation>solo con el permiso de chat</translation>
        </message>
        <message>
            <source>Alibaba Mail (DingTalk)</source>
            <translation>Alibaba Mail (DingTalk)</translation>
        </message>
        <message>
            <source>An app password or authorisation code where the provider wants one.</source>
            <translation>Una contraseña de aplicación o un código de autorización si el proveedor lo pide.</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australia</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Bélgica</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canadá</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Egipto</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Francia</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Alemania</translation>
        </message>
        <message>
            <source>Gmail, Google Workspace</source>
            <translation>Gmail, Google Workspace</translation>
        </message>
        <message>
            <source>India</source>
            <translation>India</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlanda</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italia</translation>
        </message>
        <message>
            <source>Microsoft 365, Outlook.com</source>
            <translation>Microsoft 365, Outlook.com</translation>
        </message>
        <message>
            <source>NetEase 126</source>
            <translation>NetEase 126</translation>
        </message>
        <message>
            <source>NetEase 163</source>
            <translation>NetEase 163</translation>
        </message>
        <message>
            <source>NetEase yeah.net</source>
            <translation>NetEase yeah.net</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Países Bajos</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polonia</translation>
        </message>
        <message>
            <source>QQ, Foxmail</source>
            <translation>QQ, Foxmail</translation>
        </message>
        <message>
            <source>Read the mailbox</source>
            <translation>Leer el buzón</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Arabia Saudí</translation>
        </message>
        <message>
            <source>Send through the mailbox</source>
            <translation>Enviar desde el buzón</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Sudáfrica</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>España</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Suecia</translation>
        </message>
        <message>
            <source>Takes the mailbox password once access by mail programs is switched on in its settings.</source>
            <translation>Acepta la contraseña del buzón cuando se permite el acceso de programas de correo en su configuración.</translation>
        </message>
        <message>
            <source>Tencent Exmail</source>
            <translation>Tencent Exmail</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>Turquía</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>Emiratos Árabes Unidos</translation>
        </message>
        <message>
            <source>Wants an authorisation code in place of the password: switch on IMAP and SMTP in the mailbox&apos;s settings and create one there.</source>
            <translation>Pide un código de autorización en lugar de la contraseña: active IMAP y SMTP en la configuración del buzón y créelo allí.</translation>
        </message>
        <message>
            <source>Wants the security password for mail programs that the mailbox&apos;s settings create.</source>
            <translation>Pide la contraseña de seguridad para programas de correo que crea la configuración del buzón.</translation>
        </message>
        <message>
            <source>Yahoo! Japan Mail</source>
            <translation>Yahoo! Japan Mail</translation>
        </message>
        <message>
            <source>Address of the shop</source>
            <translation>Dirección de la tienda</translation>
        </message>
        <message>
            <source>https://www.shop.example</source>
            <translation>https://www.shop.example</translation>
        </message>
        <message>
            <source>Address of a service that keeps id and secret; the refresh token is your key for it.</source>
            <translation>Dirección de un servicio que guarda ID y secreto; el token de actualización es su llave.</translation>
        </message>
        <message>
            <source>Client id for the mailbox</source>
            <translation>ID de cliente para el buzón</translation>
        </message>
        <message>
            <source>Client secret for the mailbox</source>
            <translation>Secreto de cliente para el buzón</translation>
        </message>
        <message>
            <source>Google gives one with the id; Microsoft needs none.</source>
            <translation>Google lo da junto con el ID; Microsoft no lo necesita.</translation>
        </message>
        <message>
            <source>Notes on orders</source>
            <translation>Notas en pedidos</translation>
        </message>
        <message>
            <source>Of your own application in the console of Google or Microsoft.</source>
            <translation>De su propia aplicación en la consola de Google o Microsoft.</translation>
        </message>
        <message>
            <source>Password of the spare mailbox</source>
            <translation>Contraseña del buzón de reserva</translation>
        </message>
        <message>
            <source>Relay of your company</source>
            <translation>Servicio intermedio de su empresa</translation>
        </message>
        <message>
            <source>Takes no passwords from mail programs: sign in with Microsoft in the browser, through the client id of your own application.</source>
            <translation>No acepta contraseñas de programas de correo: inicie sesión con Microsoft en el navegador mediante el ID de cliente de su propia aplicación.</translation>
        </message>
        <message>
            <source>Wants an app password (switch on two-step sign-in in the account, then create one for mail), or the sign-in with Google through the client id of your own application.</source>
            <translation>Pide una contraseña de aplicación (active la verificación en dos pasos y cree una para el correo) o el inicio de sesión con Google mediante el ID de cliente de su propia aplicación.</translation>
        </message>
        <message>
            <source>to the customer, by the shop&apos;s own mail</source>
            <translation>al cliente, por el correo de la tienda</translation>
        </message>
        <message>
            <source>A new conversation with the buyer of an order</source>
            <translation>Una conversación nueva con el comprador de un pedido</translation>
        </message>
        <message>
            <source>A number, of your own application.</source>
            <translation>Un número, de tu propia aplicación.</translation>
        </message>
        <message>
            <source>A number.</source>
            <translation>Un número.</translation>
        </message>
        <message>
            <source>A picture counts as a message of its own: five may stand without an answer.</source>
            <translation>Una imagen cuenta como un mensaje: puede haber cinco sin respuesta.</translation>
        </message>
        <message>
            <source>A public question is read by everybody: personal data is not sent there.</source>
            <translation>Una pregunta pública la lee todo el mundo: allí no se envían datos personales.</translation>
        </message>
        <message>
            <source>A redirect address whose domain is declared for the application.</source>
            <translation>Una dirección de redirección cuyo dominio esté declarado para la aplicación.</translation>
        </message>
        <message>
            <source>Answer inquiries</source>
            <translation>Responder consultas</translation>
        </message>
        <message>
            <source>As 2027-11-21; the desk warns a month before.</source>
            <translation>Como 2027-11-21; el aviso llega un mes antes.</translation>
        </message>
        <message>
            <source>Chat Distribution is off: otherwise only sub-accounts may answer.</source>
            <translation>La distribución de chats está desactivada: si no, solo responden las subcuentas.</translation>
        </message>
        <message>
            <source>Completing is offered beside the order of an inquiry.</source>
            <translation>La opción de completar está junto al pedido de la consulta.</translation>
        </message>
        <message>
            <source>Count inquiries</source>
            <translation>Contar consultas</translation>
        </message>
        <message>
            <source>Exactly as registered for the client id.</source>
            <translation>Exactamente como está registrada para el id de cliente.</translation>
        </message>
        <message>
            <source>Files whose name has brackets cannot be loaded.</source>
            <translation>Los archivos con corchetes en el nombre no se pueden cargar.</translation>
        </message>
        <message>
            <source>Find orders of a buyer</source>
            <translation>Buscar pedidos de un comprador</translation>
        </message>
        <message>
            <source>From Store Creator Pro, page of encryption keys; good for a year.</source>
            <translation>De Store Creator Pro, página de claves de cifrado; vale un año.</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonesia</translation>
        </message>
        <message>
            <source>Its domain is the one declared for the application.</source>
            <translation>Su dominio es el declarado para la aplicación.</translation>
        </message>
        <message>
            <source>JPEG, PNG, GIF, PDF in private questions only</source>
            <translation>JPEG, PNG, GIF y PDF, solo en preguntas privadas</translation>
        </message>
        <message>
            <source>JPG, PNG, GIF up to 2 MB</source>
            <translation>JPG, PNG, GIF de hasta 2 MB</translation>
        </message>
        <message>
            <source>Know when the licence key ends</source>
            <translation>Saber cuándo caduca la clave de licencia</translation>
        </message>
        <message>
            <source>Known by the team: personal data of Shopee&apos;s buyers may be kept for 90 days at most.</source>
            <translation>El equipo lo sabe: los datos personales de los compradores de Shopee pueden guardarse 90 días como máximo.</translation>
        </message>
        <message>
            <source>Left out for an application of the client side.</source>
            <translation>Se deja vacío en una aplicación del lado del cliente.</translation>
        </message>
        <message>
            <source>Links in answers</source>
            <translation>Enlaces en las respuestas</translation>
        </message>
        <message>
            <source>List the chats: ask your Shopee account manager to grant the chat module (sellerchat) to your Seller In-house System application</source>
            <translation>Listar los chats: pide a tu gestor de cuenta de Shopee el módulo de chat (sellerchat) para tu aplicación Seller In-house System</translation>
        </message>
        <message>
            <source>Load files of buyers</source>
            <translation>Cargar archivos de los compradores</translation>
        </message>
        <message>
            <source>Malaysia</source>
            <translation>Malasia</translation>
        </message>
        <message>
            <source>Mark inquiries as completed</source>
            <translation>Marcar consultas como completadas</translation>
        </message>
        <message>
            <source>Mark inquiries as read</source>
            <translation>Marcar consultas como leídas</translation>
        </message>
        <message>
            <source>No address and no phone is kept.</source>
            <translation>No se guarda ninguna dirección ni teléfono.</translation>
        </message>
        <message>
            <source>No address, telephone number or mail address is asked for.</source>
            <translation>No se pide dirección, teléfono ni correo electrónico.</translation>
        </message>
        <message>
            <source>No other tool renews the sign-in of this application for this shop: each renewal ends the one before.</source>
            <translation>Ninguna otra herramienta renueva el acceso de esta aplicación a esta tienda: cada renovación anula la anterior.</translation>
        </message>
        <message>
            <source>On Yahoo&apos;s own pages.</source>
            <translation>En las páginas de Yahoo.</translation>
        </message>
        <message>
            <source>Only where RMS cannot be reached from here: http://host:port or socks5h://host:port.</source>
            <translation>Solo si desde aquí no se llega a RMS: http://equipo:puerto o socks5h://equipo:puerto.</translation>
        </message>
        <message>
            <source>Open completed inquiries again</source>
            <translation>Reabrir consultas completadas</translation>
        </message>
        <message>
            <source>Orders and parcels</source>
            <translation>Pedidos y paquetes</translation>
        </message>
        <message>
            <source>Other links are refused and count as a violation.</source>
            <translation>Los demás enlaces se rechazan y cuentan como infracción.</translation>
        </message>
        <message>
            <source>PNG, JPEG, GIF, PDF up to 5 MB</source>
            <translation>PNG, JPEG, GIF, PDF hasta 5 MB</translation>
        </message>
        <message>
            <source>Philippines</source>
            <translation>Filipinas</translation>
        </message>
        <message>
            <source>Pictures and videos in messages</source>
            <translation>Imágenes y vídeos en mensajes</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Public key valid until</source>
            <translation>Clave pública válida hasta</translation>
        </message>
        <message>
            <source>Questions about auctions take none.</source>
            <translation>Las preguntas sobre subastas no admiten ninguno.</translation>
        </message>
        <message>
            <source>Read and answer payment disputes</source>
            <translation>Leer y responder disputas de pago</translation>
        </message>
        <message>
            <source>Read and answer questions</source>
            <translation>Leer y responder preguntas</translation>
        </message>
        <message>
            <source>Read and answer the chats: ask your Shopee account manager to grant the chat module (sellerchat) to your Seller In-house System application</source>
            <translation>Leer y responder los chats: pide a tu gestor de cuenta de Shopee el módulo de chat (sellerchat) para tu aplicación Seller In-house System</translation>
        </message>
        <message>
            <source>Read one inquiry</source>
            <translation>Leer una consulta</translation>
        </message>
        <message>
            <source>Read orders</source>
            <translation>Leer pedidos</translation>
        </message>
        <message>
            <source>Read returns and refunds</source>
            <translation>Leer devoluciones y reembolsos</translation>
        </message>
        <message>
            <source>Read the list of inquiries</source>
            <translation>Leer la lista de consultas</translation>
        </message>
        <message>
            <source>Reviews and store ratings</source>
            <translation>Reseñas y valoraciones de la tienda</translation>
        </message>
        <message>
            <source>Send files</source>
            <translation>Enviar archivos</translation>
        </message>
        <message>
            <source>Stands beside the key.</source>
            <translation>Aparece junto a la clave.</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>Taiwán</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>Tailandia</translation>
        </message>
        <message>
            <source>The Yahoo! JAPAN ID that administers the store signs in.</source>
            <translation>Inicia sesión el Yahoo! JAPAN ID que administra la tienda.</translation>
        </message>
        <message>
            <source>The address registered at Yahoo: http://host:port or socks5h://host:port.</source>
            <translation>La dirección registrada en Yahoo: http://host:port o socks5h://host:port.</translation>
        </message>
        <message>
            <source>The address your application has declared: http://host:port or socks5h://host:port.</source>
            <translation>La dirección declarada para tu aplicación: http://host:port o socks5h://host:port.</translation>
        </message>
        <message>
            <source>The live key of the same application.</source>
            <translation>La clave activa de la misma aplicación.</translation>
        </message>
        <message>
            <source>The name of the store in its address.</source>
            <translation>El nombre de la tienda en su dirección.</translation>
        </message>
        <message>
            <source>Vietnam</source>
            <translation>Vietnam</translation>
        </message>
        <message>
            <source>Where this computer stands</source>
            <translation>Dónde está este equipo</translation>
        </message>
        <message>
            <source>Yahoo has no such function.</source>
            <translation>Yahoo no tiene esa función.</translation>
        </message>
        <message>
            <source>beside the order</source>
            <translation>junto al pedido</translation>
        </message>
        <message>
            <source>china, brazil, or nothing for everywhere else.</source>
            <translation>china, brazil o nada para el resto del mundo.</translation>
        </message>
        <message>
            <source>every 3 minutes, answers to older ones within 15</source>
            <translation>cada 3 minutos; las respuestas a consultas antiguas, en 15</translation>
        </message>
        <message>
            <source>https and Rakuten&apos;s own sites only</source>
            <translation>solo https y sitios propios de Rakuten</translation>
        </message>
        <message>
            <source>messages, refunds, decisions, tracking, evidence</source>
            <translation>mensajes, reembolsos, decisiones, seguimiento, pruebas</translation>
        </message>
        <message>
            <source>of the buyers who write</source>
            <translation>de los compradores que escriben</translation>
        </message>
        <message>
            <source>of the questions about orders</source>
            <translation>de las preguntas sobre pedidos</translation>
        </message>
        <message>
            <source>one call a second</source>
            <translation>una llamada por segundo</translation>
        </message>
        <message>
            <source>with &quot;Send and close&quot;, or beside the order</source>
            <translation>con «Enviar y cerrar» o junto al pedido</translation>
        </message>
        <message>
            <source>with eBay&apos;s deadline</source>
            <translation>con el plazo de eBay</translation>
        </message>
        <message>
            <source>with the chat grant only: 600 characters, one picture</source>
            <translation>solo con el permiso de chat: 600 caracteres, una imagen</translation>
        </message>
        <message>
            <source>with their due dates</source>
            <translation>con sus plazos</translation>
        </message>
        <message>
            <source>without address and phone</source>
            <translation>sin dirección ni teléfono</translation>
        </message>
        <message>
            <source>Only what Mercado Libre offers in the claim at that moment; what came back is judged on its own page.</source>
            <translation>Solo lo que Mercado Libre ofrece en el reclamo en ese momento; lo devuelto se revisa en su propia página.</translation>
        </message>
        <message>
            <source>messages, refunds, returns, mediation, evidence</source>
            <translation>mensajes, reembolsos, devoluciones, mediación, pruebas</translation>
        </message>
        <message>
            <source>with Mercado Libre&apos;s deadline</source>
            <translation>con el plazo de Mercado Libre</translation>
        </message>
        <message>
            <source>Buyer wants to cancel an order</source>
            <translation>El comprador quiere cancelar un pedido</translation>
        </message>
        <message>
            <source>E-mail address for disputes</source>
            <translation>Correo electrónico para impugnaciones</translation>
        </message>
        <message>
            <source>Parcel numbers come with each change; those of the first import when the order is read anew.</source>
            <translation>Los números de seguimiento llegan con cada cambio; los de la primera importación, al volver a leer el pedido.</translation>
        </message>
        <message>
            <source>Refunds, decisions on returns and agreed cancellations leave digitally signed where eBay asks for it (sellers in the EU and the UK). Return labels stay on eBay&apos;s own pages.</source>
            <translation>Los reembolsos, las decisiones sobre devoluciones y las cancelaciones aceptadas salen con firma digital cuando eBay lo exige (vendedores de la UE y el Reino Unido). Las etiquetas de devolución siguen en las páginas de eBay.</translation>
        </message>
        <message>
            <source>Shopee hands out the newest 500 of an article.</source>
            <translation>Shopee entrega las 500 más recientes de un artículo.</translation>
        </message>
        <message>
            <source>Shopee keeps it with every dispute about a return; without it disputes are raised in the Seller Centre.</source>
            <translation>Shopee lo guarda con cada impugnación de una devolución; sin él se impugna en el Seller Centre.</translation>
        </message>
        <message>
            <source>Shopee offers fixed steps; there is no free text to the buyer.</source>
            <translation>Shopee ofrece pasos fijos; no hay texto libre para el comprador.</translation>
        </message>
        <message>
            <source>Shopee&apos;s interface names no time for it: look at the order in the Seller Centre.</source>
            <translation>La interfaz de Shopee no indica el plazo: mira el pedido en el Seller Centre.</translation>
        </message>
        <message>
            <source>Words follow only once the buyer may be written to.</source>
            <translation>El texto solo es posible cuando se permite escribir al comprador.</translation>
        </message>
        <message>
            <source>a card of the order, with the chat grant</source>
            <translation>una tarjeta del pedido, con el permiso de chat</translation>
        </message>
        <message>
            <source>accept or decline</source>
            <translation>aceptar o rechazar</translation>
        </message>
        <message>
            <source>as a case, without a due date</source>
            <translation>como caso, sin fecha límite</translation>
        </message>
        <message>
            <source>of an order, when asked for</source>
            <translation>de un pedido, cuando se piden</translation>
        </message>
        <message>
            <source>one answer of 500 characters</source>
            <translation>una respuesta de 500 caracteres</translation>
        </message>
        <message>
            <source>refund, offer, dispute, pictures as evidence</source>
            <translation>reembolso, oferta, impugnación, fotos como prueba</translation>
        </message>
    </context>
    <context>
        <name>OrderWords</name>
        <message>
            <source>it has %1 fields, more than the first row names: put fields with a comma into quotes</source>
            <translation>tiene %1 campos, más de los que nombra la primera fila: ponga entre comillas los campos con coma</translation>
        </message>
        <message>
            <source>the order number is empty</source>
            <translation>el número de pedido está vacío</translation>
        </message>
        <message>
            <source>a spreadsheet has shortened the order number to “%1”: export it as text</source>
            <translation>una hoja de cálculo ha acortado el número de pedido a «%1»: expórtelo como texto</translation>
        </message>
        <message>
            <source>“%1” is no order number</source>
            <translation>«%1» no es un número de pedido</translation>
        </message>
        <message>
            <source>the row names no store: add a column “store”</source>
            <translation>la fila no nombra ninguna tienda: añada una columna «store»</translation>
        </message>
        <message>
            <source>there is no store “%1” here</source>
            <translation>aquí no hay ninguna tienda «%1»</translation>
        </message>
        <message>
            <source>“%1” holds a mail address or a telephone number, which was left out</source>
            <translation>«%1» contiene un correo o un teléfono, que se ha omitido</translation>
        </message>
        <message>
            <source>the amount “%1” has no currency and was left out: add a column “currency”</source>
            <translation>el importe «%1» no tiene moneda y se ha omitido: añada una columna «currency»</translation>
        </message>
        <message>
            <source>“%1” is no amount and was left out: write 1249.00</source>
            <translation>«%1» no es un importe y se ha omitido: escriba 1249.00</translation>
        </message>
        <message>
            <source>“%1” is no time and was left out: write 2026-01-31 09:30</source>
            <translation>«%1» no es una hora y se ha omitido: escriba 2026-01-31 09:30</translation>
        </message>
        <message>
            <source>“%1” is no quantity, the item was left out: write a whole number</source>
            <translation>«%1» no es una cantidad, el artículo se ha omitido: escriba un número entero</translation>
        </message>
        <message>
            <source>a spreadsheet has shortened the tracking number to “%1”, it was left out: export it as text</source>
            <translation>una hoja de cálculo ha acortado el número de seguimiento a «%1», se ha omitido: expórtelo como texto</translation>
        </message>
    </context>
    <context>
        <name>OutboxWords</name>
        <message>
            <source>Written to disk before the first byte left</source>
            <translation>Escrita en disco antes de salir el primer byte</translation>
        </message>
        <message>
            <source>Held so that it can be undone</source>
            <translation>Retenida para poder retirarla</translation>
        </message>
        <message>
            <source>The hold is over</source>
            <translation>Terminó la retención</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>Espera su turno</translation>
        </message>
        <message>
            <source>Handing over begins</source>
            <translation>Empieza la entrega</translation>
        </message>
        <message>
            <source>The platform took it</source>
            <translation>La plataforma la recibió</translation>
        </message>
        <message>
            <source>It stands in the thread at the platform</source>
            <translation>Figura en la conversación de la plataforma</translation>
        </message>
        <message>
            <source>Refused by the platform</source>
            <translation>Rechazada por la plataforma</translation>
        </message>
        <message>
            <source>The connection ended without an answer</source>
            <translation>La conexión terminó sin respuesta</translation>
        </message>
        <message>
            <source>Looked up in the thread</source>
            <translation>Verificada en la conversación</translation>
        </message>
        <message>
            <source>Looking it up did not settle it: asks you</source>
            <translation>La verificación no lo aclaró: espera su decisión</translation>
        </message>
        <message>
            <source>It may have left: asks you</source>
            <translation>Puede haber salido: espera su decisión</translation>
        </message>
        <message>
            <source>To be tried again, by a person</source>
            <translation>Por reintentar, por una persona</translation>
        </message>
        <message>
            <source>A person said that it did not arrive</source>
            <translation>Una persona indicó que no llegó</translation>
        </message>
        <message>
            <source>To be tried again later</source>
            <translation>Se reintentará más tarde</translation>
        </message>
        <message>
            <source>Undone, a draft again</source>
            <translation>Devuelta al borrador</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>The buyer wrote before its time</source>
            <translation>El comprador escribió antes de la hora</translation>
        </message>
        <message>
            <source>A person said that it arrived</source>
            <translation>Una persona confirmó que llegó</translation>
        </message>
        <message>
            <source>A second person gave their name</source>
            <translation>Una segunda persona dio su nombre</translation>
        </message>
        <message>
            <source>A second person sent it back</source>
            <translation>Una segunda persona lo devolvió</translation>
        </message>
    </context>
    <context>
        <name>OutgoingTrouble</name>
        <message>
            <source>%1 The other side says: “%2”</source>
            <comment>trouble of an answer, a platform&apos;s or mail server&apos;s own words</comment>
            <translation>%1 La otra parte dice: “%2”</translation>
        </message>
        <message>
            <source>The outgoing check keeps it back (%1): change the text, then send it again.</source>
            <translation>La comprobación de salida la retiene (%1): cambie el texto y envíela de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>PageReasons</name>
        <message>
            <source>This version does not know this kind of message yet. Use Seller Central.</source>
            <translation>Esta versión aún no conoce este tipo de mensaje. Use Seller Central.</translation>
        </message>
        <message>
            <source>Amazon takes this message with files only, and this version sends it without. Use Seller Central.</source>
            <translation>Amazon acepta este mensaje solo con archivos y esta versión lo envía sin ellos. Use Seller Central.</translation>
        </message>
        <message>
            <source>eBay wants your return address with this answer, and this desk keeps no addresses: contest it on eBay&apos;s own page.</source>
            <translation>eBay pide su dirección de devolución con esta respuesta y este escritorio no guarda direcciones: impúgnelo en la página de eBay.</translation>
        </message>
        <message>
            <source>This version does not know this answer to a dispute: give it on eBay&apos;s own page.</source>
            <translation>Esta versión no conoce esta respuesta a una disputa: délela en la página de eBay.</translation>
        </message>
        <message>
            <source>eBay&apos;s documents leave open whether tracking can still be handed in this way: add it on eBay&apos;s own page.</source>
            <translation>La documentación de eBay no aclara si el seguimiento aún puede entregarse así: añádalo en la página de eBay.</translation>
        </message>
        <message>
            <source>eBay&apos;s documents leave open whether a case can still be refunded this way: refund it on eBay&apos;s own page.</source>
            <translation>La documentación de eBay no aclara si un caso aún puede reembolsarse así: reembólselo en la página de eBay.</translation>
        </message>
        <message>
            <source>eBay did not say how much is to be given back: do it on eBay&apos;s own page.</source>
            <translation>eBay no indicó cuánto hay que devolver: hágalo en la página de eBay.</translation>
        </message>
        <message>
            <source>This version hands in no return authorisation numbers: do it on eBay&apos;s own page.</source>
            <translation>Esta versión no entrega números de autorización de devolución: hágalo en la página de eBay.</translation>
        </message>
        <message>
            <source>This version hands in no return labels: do it on eBay&apos;s own page.</source>
            <translation>Esta versión no entrega etiquetas de devolución: hágalo en la página de eBay.</translation>
        </message>
        <message>
            <source>This version does not know this step: do it on eBay&apos;s own page.</source>
            <translation>Esta versión no conoce este paso: hágalo en la página de eBay.</translation>
        </message>
        <message>
            <source>Mercado Libre takes a return label only on its own page: open the claim there.</source>
            <translation>Mercado Libre acepta la etiqueta de devolución solo en su página: abra allí el reclamo.</translation>
        </message>
        <message>
            <source>Mercado Libre takes the number of a return only on its own page: open the claim there.</source>
            <translation>Mercado Libre acepta el número de una devolución solo en su página: abra allí el reclamo.</translation>
        </message>
        <message>
            <source>Mercado Libre takes files only with a message: attach them to one.</source>
            <translation>Mercado Libre acepta archivos solo con un mensaje: adjúntelos a uno.</translation>
        </message>
        <message>
            <source>What came back is judged only on Mercado Libre&apos;s own page: open the claim there.</source>
            <translation>Lo devuelto solo se evalúa en la página de Mercado Libre: abra allí el reclamo.</translation>
        </message>
        <message>
            <source>The desk does not know this step of Mercado Libre yet: open the claim on its own page.</source>
            <translation>El escritorio aún no conoce este paso de Mercado Libre: abra el reclamo en su página.</translation>
        </message>
        <message>
            <source>Mercado Libre names no share it would take as a partial refund now: open the claim on its own page.</source>
            <translation>Mercado Libre no indica ahora qué parte aceptaría como reembolso parcial: abra el reclamo en su página.</translation>
        </message>
        <message>
            <source>Refund and restock in the admin of Shopify, on the page of the order.</source>
            <translation>Reembolse y reponga en el panel de Shopify, en la página del pedido.</translation>
        </message>
        <message>
            <source>Shopee keeps an e-mail address of the shop with every dispute: enter one in the settings of this store.</source>
            <translation>Shopee guarda un correo de la tienda con cada disputa: indíquelo en la configuración de esta tienda.</translation>
        </message>
        <message>
            <source>Shopee names nothing that could be done from here now: look at the return in the Seller Centre.</source>
            <translation>Shopee no ofrece nada que pueda hacerse desde aquí ahora: vea la devolución en el Centro del Vendedor.</translation>
        </message>
        <message>
            <source>This rating has an answer already, and Shopee takes only one.</source>
            <translation>Esta valoración ya tiene respuesta y Shopee solo admite una.</translation>
        </message>
    </context>
    <context>
        <name>PlatformWords</name>
        <message>
            <source>Marked as settled by hand</source>
            <translation>Marcado a mano como resuelto</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>The seller&apos;s answer is awaited</source>
            <translation>Se espera la respuesta del vendedor</translation>
        </message>
        <message>
            <source>The buyer&apos;s answer is awaited</source>
            <translation>Se espera la respuesta del comprador</translation>
        </message>
        <message>
            <source>Closed here, taken on by the platform</source>
            <translation>Cerrado aquí, lo lleva la plataforma</translation>
        </message>
        <message>
            <source>Decided and closed by the platform</source>
            <translation>Resuelto y cerrado por la plataforma</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>The platform looks into it</source>
            <translation>La plataforma lo está revisando</translation>
        </message>
        <message>
            <source>The delivery is awaited</source>
            <translation>Se espera la entrega</translation>
        </message>
        <message>
            <source>The refund failed</source>
            <translation>Falló el reembolso</translation>
        </message>
        <message>
            <source>Return begun</source>
            <translation>Devolución iniciada</translation>
        </message>
        <message>
            <source>The buyer is to send it back</source>
            <translation>El comprador debe devolverlo</translation>
        </message>
        <message>
            <source>On its way back</source>
            <translation>En camino de vuelta</translation>
        </message>
        <message>
            <source>The return has arrived</source>
            <translation>La devolución ha llegado</translation>
        </message>
        <message>
            <source>Return number wanted</source>
            <translation>Se pide número de devolución</translation>
        </message>
        <message>
            <source>Return label wanted</source>
            <translation>Se pide etiqueta de devolución</translation>
        </message>
        <message>
            <source>Time has run out</source>
            <translation>Plazo vencido</translation>
        </message>
        <message>
            <source>Return declined</source>
            <translation>Devolución rechazada</translation>
        </message>
        <message>
            <source>Partial refund offered</source>
            <translation>Reembolso parcial ofrecido</translation>
        </message>
        <message>
            <source>Partial refund declined by the buyer</source>
            <translation>Reembolso parcial rechazado por el comprador</translation>
        </message>
        <message>
            <source>Partial refund accepted by the buyer</source>
            <translation>Reembolso parcial aceptado por el comprador</translation>
        </message>
        <message>
            <source>The partial refund failed</source>
            <translation>Falló el reembolso parcial</translation>
        </message>
        <message>
            <source>Refund under way</source>
            <translation>Reembolso en curso</translation>
        </message>
        <message>
            <source>Refund sent, to be confirmed</source>
            <translation>Reembolso enviado, por confirmar</translation>
        </message>
        <message>
            <source>Less than the full amount refunded</source>
            <translation>Reembolsado menos del total</translation>
        </message>
        <message>
            <source>Handed to the platform</source>
            <translation>Remitido a la plataforma</translation>
        </message>
        <message>
            <source>The seller has to act</source>
            <translation>El vendedor debe actuar</translation>
        </message>
        <message>
            <source>The seller&apos;s time has run out</source>
            <translation>Plazo del vendedor vencido</translation>
        </message>
        <message>
            <source>No answer from the seller</source>
            <translation>Sin respuesta del vendedor</translation>
        </message>
        <message>
            <source>No answer from the buyer</source>
            <translation>Sin respuesta del comprador</translation>
        </message>
        <message>
            <source>The buyer asks to cancel</source>
            <translation>El comprador pide cancelar</translation>
        </message>
        <message>
            <source>Waits for the seller&apos;s consent</source>
            <translation>Espera la aprobación del vendedor</translation>
        </message>
        <message>
            <source>Cancellation under way</source>
            <translation>Cancelación en curso</translation>
        </message>
        <message>
            <source>Cancellation declined</source>
            <translation>Cancelación rechazada</translation>
        </message>
        <message>
            <source>Accepted by the seller</source>
            <translation>Aceptado por el vendedor</translation>
        </message>
        <message>
            <source>Return accepted</source>
            <translation>Devolución aceptada</translation>
        </message>
        <message>
            <source>Cancelled and refunded</source>
            <translation>Cancelado y reembolsado</translation>
        </message>
        <message>
            <source>Cancelled without a refund</source>
            <translation>Cancelado sin reembolso</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>The wish to cancel has lapsed</source>
            <translation>La solicitud de cancelación caducó</translation>
        </message>
        <message>
            <source>The cancellation failed</source>
            <translation>Falló la cancelación</translation>
        </message>
        <message>
            <source>Something is wrong with the address</source>
            <translation>Problema con la dirección</translation>
        </message>
        <message>
            <source>Out of stock</source>
            <translation>Sin existencias</translation>
        </message>
        <message>
            <source>Your answer is needed</source>
            <translation>Se necesita su respuesta</translation>
        </message>
        <message>
            <source>Decided for us</source>
            <translation>Resuelto a nuestro favor</translation>
        </message>
        <message>
            <source>Decided against us</source>
            <translation>Resuelto en nuestra contra</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>Impugnado</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <source>Protected by the platform</source>
            <translation>Protegido por la plataforma</translation>
        </message>
        <message>
            <source>Partly protected by the platform</source>
            <translation>Protegido en parte por la plataforma</translation>
        </message>
        <message>
            <source>Not protected by the platform</source>
            <translation>No protegido por la plataforma</translation>
        </message>
        <message>
            <source>The seller wrote</source>
            <translation>El vendedor escribió</translation>
        </message>
        <message>
            <source>The buyer wrote</source>
            <translation>El comprador escribió</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>The buyer asks to send it back</source>
            <translation>El comprador pide devolverlo</translation>
        </message>
        <message>
            <source>Refund issued</source>
            <translation>Reembolso emitido</translation>
        </message>
        <message>
            <source>Refund in full</source>
            <translation>Reembolso total</translation>
        </message>
        <message>
            <source>The return was marked as received</source>
            <translation>Devolución marcada como recibida</translation>
        </message>
        <message>
            <source>Evidence was handed in</source>
            <translation>Se presentaron pruebas</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>Apelado</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Resuelto</translation>
        </message>
        <message>
            <source>Closed by the buyer</source>
            <translation>Cerrado por el comprador</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Reembolso</translation>
        </message>
        <message>
            <source>Return for a refund</source>
            <translation>Devolución con reembolso</translation>
        </message>
        <message>
            <source>Replacement</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Delivery of the item</source>
            <translation>Entrega del artículo</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Ofrecido</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>Reembolsado en parte</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Cancelación</translation>
        </message>
        <message>
            <source>Proof of delivery</source>
            <translation>Prueba de entrega</translation>
        </message>
        <message>
            <source>Not as described</source>
            <translation>No coincide con la descripción</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>No recibido</translation>
        </message>
        <message>
            <source>Defective</source>
            <translation>Defectuoso</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Dañado</translation>
        </message>
        <message>
            <source>Wrong item received</source>
            <translation>Artículo equivocado</translation>
        </message>
        <message>
            <source>Parts are missing</source>
            <translation>Faltan piezas</translation>
        </message>
        <message>
            <source>Wrong size</source>
            <translation>Talla incorrecta</translation>
        </message>
        <message>
            <source>Changed their mind</source>
            <translation>Cambió de opinión</translation>
        </message>
        <message>
            <source>Ordered by mistake</source>
            <translation>Pedido por error</translation>
        </message>
        <message>
            <source>Found a better price</source>
            <translation>Encontró mejor precio</translation>
        </message>
        <message>
            <source>Arrived late</source>
            <translation>Llegó tarde</translation>
        </message>
        <message>
            <source>Counterfeit</source>
            <translation>Falsificación</translation>
        </message>
        <message>
            <source>Past its date</source>
            <translation>Caducado</translation>
        </message>
        <message>
            <source>A gift is sent back</source>
            <translation>Devolución de un regalo</translation>
        </message>
        <message>
            <source>Right of withdrawal</source>
            <translation>Derecho de desistimiento</translation>
        </message>
        <message>
            <source>Suspicious parcel</source>
            <translation>Paquete sospechoso</translation>
        </message>
        <message>
            <source>Not as expected</source>
            <translation>No es lo esperado</translation>
        </message>
        <message>
            <source>Agreed with the buyer</source>
            <translation>Acordado con el comprador</translation>
        </message>
        <message>
            <source>The reason for the return is disputed</source>
            <translation>No conforme con el motivo</translation>
        </message>
        <message>
            <source>Another item came back</source>
            <translation>Devolvió otro artículo</translation>
        </message>
        <message>
            <source>Came back in another condition</source>
            <translation>Volvió en otro estado</translation>
        </message>
        <message>
            <source>Trouble in talking with the buyer</source>
            <translation>Problemas de comunicación con el comprador</translation>
        </message>
        <message>
            <source>Trouble in talking with the seller</source>
            <translation>Problemas de comunicación con el vendedor</translation>
        </message>
        <message>
            <source>The buyer keeps the item</source>
            <translation>El comprador se queda el artículo</translation>
        </message>
        <message>
            <source>Fraud is claimed</source>
            <translation>Se alega fraude</translation>
        </message>
        <message>
            <source>The charge is not recognised</source>
            <translation>Cargo no reconocido</translation>
        </message>
        <message>
            <source>Charged twice</source>
            <translation>Cargo duplicado</translation>
        </message>
        <message>
            <source>A refund is missing</source>
            <translation>Falta un reembolso</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Reclamo</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>Mediación</translation>
        </message>
        <message>
            <source>Taken up again</source>
            <translation>Reabierto</translation>
        </message>
        <message>
            <source>At rest</source>
            <translation>Inactivo</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Devuelto</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <source>Opened by mistake</source>
            <translation>Abierto por error</translation>
        </message>
        <message>
            <source>Paid by the platform&apos;s protection</source>
            <translation>Pagado por la protección de la plataforma</translation>
        </message>
        <message>
            <source>Lost: the seller did not answer in time</source>
            <translation>Perdido: el vendedor no respondió a tiempo</translation>
        </message>
        <message>
            <source>The buyer did not answer in time</source>
            <translation>El comprador no respondió a tiempo</translation>
        </message>
        <message>
            <source>Settled with the buyer</source>
            <translation>Resuelto con el comprador</translation>
        </message>
        <message>
            <source>Mediation without a result</source>
            <translation>Mediación sin acuerdo</translation>
        </message>
        <message>
            <source>Reimbursed</source>
            <translation>Compensado</translation>
        </message>
        <message>
            <source>Decided by the platform</source>
            <translation>Decidido por la plataforma</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Solicitado</translation>
        </message>
        <message>
            <source>The platform decides</source>
            <translation>La plataforma decide</translation>
        </message>
        <message>
            <source>Disputed by us</source>
            <translation>Disputado por nosotros</translation>
        </message>
        <message>
            <source>An answer is awaited</source>
            <translation>Se espera respuesta</translation>
        </message>
        <message>
            <source>Talks under way</source>
            <translation>Negociación en curso</translation>
        </message>
        <message>
            <source>Talks ended</source>
            <translation>Negociación terminada</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Say when it will be shipped</source>
            <translation>Indicar cuándo se enviará</translation>
        </message>
        <message>
            <source>Give the tracking number</source>
            <translation>Indicar el número de seguimiento</translation>
        </message>
        <message>
            <source>Provide a return label</source>
            <translation>Facilitar etiqueta de devolución</translation>
        </message>
        <message>
            <source>The return is in order</source>
            <translation>La devolución es correcta</translation>
        </message>
        <message>
            <source>The return is not in order</source>
            <translation>La devolución no es correcta</translation>
        </message>
        <message>
            <source>Hand in files</source>
            <translation>Presentar archivos</translation>
        </message>
        <message>
            <source>Not released yet</source>
            <translation>Aún no disponible</translation>
        </message>
        <message>
            <source>Not shipped yet</source>
            <translation>Sin enviar</translation>
        </message>
        <message>
            <source>Partly shipped</source>
            <translation>Enviado en parte</translation>
        </message>
        <message>
            <source>Cannot be shipped</source>
            <translation>No se puede enviar</translation>
        </message>
        <message>
            <source>Ready to be picked up</source>
            <translation>Listo para recoger</translation>
        </message>
        <message>
            <source>Picked up by the carrier</source>
            <translation>Recogido por el transportista</translation>
        </message>
        <message>
            <source>Out for delivery</source>
            <translation>En reparto</translation>
        </message>
        <message>
            <source>Delivery attempt failed</source>
            <translation>Entrega fallida</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdido</translation>
        </message>
        <message>
            <source>Cannot be delivered</source>
            <translation>No se puede entregar</translation>
        </message>
        <message>
            <source>Being returned</source>
            <translation>En devolución</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Delayed</source>
            <translation>Con retraso</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Payment authorised</source>
            <translation>Pago autorizado</translation>
        </message>
        <message>
            <source>Payment under review</source>
            <translation>Pago en revisión</translation>
        </message>
        <message>
            <source>Payment in mediation</source>
            <translation>Pago en mediación</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Contracargo</translation>
        </message>
        <message>
            <source>Partly paid</source>
            <translation>Pagado en parte</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Anulado</translation>
        </message>
        <message>
            <source>Delivery to be agreed</source>
            <translation>Entrega por acordar</translation>
        </message>
        <message>
            <source>The invoice is awaited</source>
            <translation>Falta la factura</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>Sin empezar</translation>
        </message>
        <message>
            <source>Pickup arranged</source>
            <translation>Recogida organizada</translation>
        </message>
        <message>
            <source>Shipping cancelled</source>
            <translation>Envío cancelado</translation>
        </message>
        <message>
            <source>Pickup is tried again</source>
            <translation>Se reintenta la recogida</translation>
        </message>
        <message>
            <source>Pickup failed</source>
            <translation>Falló la recogida</translation>
        </message>
        <message>
            <source>Cash on delivery refused</source>
            <translation>Contra reembolso rechazado</translation>
        </message>
        <message>
            <source>Cash on delivery</source>
            <translation>Contra reembolso</translation>
        </message>
        <message>
            <source>Announced to the carrier</source>
            <translation>Avisado al transportista</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reservado</translation>
        </message>
        <message>
            <source>Not to be shipped yet</source>
            <translation>Aún no se puede enviar</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>En preparación</translation>
        </message>
        <message>
            <source>Handed over for shipping</source>
            <translation>Entregado para envío</translation>
        </message>
        <message>
            <source>Label voided</source>
            <translation>Etiqueta anulada</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallido</translation>
        </message>
        <message>
            <source>Back in stock</source>
            <translation>Devuelto al inventario</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Programado</translation>
        </message>
        <message>
            <source>Shipping request declined</source>
            <translation>Solicitud de envío rechazada</translation>
        </message>
        <message>
            <source>Not ordered yet</source>
            <translation>Aún sin pedido</translation>
        </message>
        <message>
            <source>No return</source>
            <translation>Sin devolución</translation>
        </message>
        <message>
            <source>The platform&apos;s own word: %1</source>
            <translation>Palabra de la plataforma: %1</translation>
        </message>
    </context>
    <context>
        <name>QuotedText</name>
        <message>
            <source>Hidden character %1: turns the text behind it around, right to left</source>
            <translation>Carácter oculto %1: invierte el texto que le sigue, de derecha a izquierda</translation>
        </message>
        <message>
            <source>Hidden character %1: changes the direction of text</source>
            <translation>Carácter oculto %1: cambia la dirección del texto</translation>
        </message>
        <message>
            <source>Hidden character %1: takes no space and can break up a word</source>
            <translation>Carácter oculto %1: no ocupa espacio y puede partir una palabra</translation>
        </message>
    </context>
    <context>
        <name>ReportTexts</name>
        <message>
            <source>Waiting periods</source>
            <translation>Esperas</translation>
        </message>
        <message>
            <source>From the oldest unanswered message of a buyer to the answer of a person, a close, or &quot;no reply needed&quot;; counted where it began. Automatic answers end none.</source>
            <translation>Desde el mensaje sin responder más antiguo de un comprador hasta la respuesta de una persona, un cierre o «no requiere respuesta»; cuenta en el momento en que empezó. Las respuestas automáticas no terminan ninguna.</translation>
        </message>
        <message>
            <source>Answered within 24 h</source>
            <translation>Respondidas en 24 h</translation>
        </message>
        <message>
            <source>Waiting periods that a person answered in less than 24 hours, weekends and holidays included, of all that were answered or lasted 24 hours. What was closed without an answer or still runs within 24 hours is left out.</source>
            <translation>Esperas que una persona respondió en menos de 24 horas, fines de semana y festivos incluidos, de todas las respondidas o que duraron 24 horas. No cuentan las cerradas sin respuesta ni las que aún están dentro de las 24 horas.</translation>
        </message>
        <message>
            <source>First response</source>
            <translation>Primera respuesta</translation>
        </message>
        <message>
            <source>First waiting period of a conversation, from the buyer&apos;s message to the answer of a person.</source>
            <translation>Primera espera de una conversación, desde el mensaje del comprador hasta la respuesta de una persona.</translation>
        </message>
        <message>
            <source>Next response</source>
            <translation>Siguientes respuestas</translation>
        </message>
        <message>
            <source>Second and later waiting periods of a conversation that a person answered.</source>
            <translation>Segunda espera y siguientes de una conversación que respondió una persona.</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Resolución</translation>
        </message>
        <message>
            <source>From the first message of a conversation, or the first after it was closed, to the next close. A conversation that was imported as closed counts to its last message.</source>
            <translation>Desde el primer mensaje de una conversación, o el primero tras cerrarse, hasta el siguiente cierre. Una conversación importada como cerrada cuenta hasta su último mensaje.</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Con retraso</translation>
        </message>
        <message>
            <source>Waiting periods that lasted to their deadline or beyond, however they ended, of all with a deadline that ended or missed it. Imported ones are judged by the deadlines that held when their figures were first worked out.</source>
            <translation>Esperas que llegaron a su plazo o lo superaron, terminaran como terminaran, de todas las que tienen plazo y terminaron o lo incumplieron. Las importadas se juzgan por los plazos vigentes cuando se calcularon por primera vez.</translation>
        </message>
        <message>
            <source>Over own target</source>
            <translation>Sobre el objetivo propio</translation>
        </message>
        <message>
            <source>The same for the team&apos;s own targets.</source>
            <translation>Lo mismo para los objetivos propios del equipo.</translation>
        </message>
        <message>
            <source>Ended without an answer</source>
            <translation>Terminadas sin respuesta</translation>
        </message>
        <message>
            <source>Waiting periods that a close or &quot;no reply needed&quot; ended.</source>
            <translation>Esperas que terminó un cierre o «no requiere respuesta».</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Waiting periods that have not ended.</source>
            <translation>Esperas que no han terminado.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Waiting periods that have not ended and are past their deadline.</source>
            <translation>Esperas que no han terminado y han superado su plazo.</translation>
        </message>
        <message>
            <source>After a close</source>
            <translation>Tras un cierre</translation>
        </message>
        <message>
            <source>Waiting periods that began after their conversation had been closed.</source>
            <translation>Esperas que empezaron después de cerrarse su conversación.</translation>
        </message>
        <message>
            <source>Automatic answers</source>
            <translation>Respuestas automáticas</translation>
        </message>
        <message>
            <source>Waiting periods in which the buyer first had an automatic answer, and how soon. It ends no waiting period.</source>
            <translation>Esperas en las que el comprador recibió primero una respuesta automática, y en cuánto tiempo. No termina ninguna espera.</translation>
        </message>
        <message>
            <source>Questions before an order</source>
            <translation>Preguntas antes del pedido</translation>
        </message>
        <message>
            <source>First waiting periods of questions that belong to no order.</source>
            <translation>Primeras esperas de preguntas que no pertenecen a ningún pedido.</translation>
        </message>
        <message>
            <source>Became orders</source>
            <translation>Acabaron en pedido</translation>
        </message>
        <message>
            <source>Questions before an order whose buyer ordered in the same store within 7 days, of all such questions.</source>
            <translation>Preguntas antes del pedido cuyo comprador pidió en la misma tienda en 7 días, de todas ellas.</translation>
        </message>
        <message>
            <source>Where the time goes</source>
            <translation>En qué se va el tiempo</translation>
        </message>
        <message>
            <source>Answers of this desk: from the buyer&apos;s message to the assignment, the opening, the first written word, Send, and the platform&apos;s acceptance. A step that was not taken takes no time of its own; the five sum to the whole.</source>
            <translation>Respuestas de este escritorio: del mensaje del comprador a la asignación, la apertura, la primera palabra escrita, Enviar y la aceptación de la plataforma. Un paso que no se dio no tiene tiempo propio; los cinco suman el total.</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>lunes</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>martes</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>miércoles</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>jueves</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>viernes</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>sábado</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>domingo</translation>
        </message>
        <message>
            <source>Until assigned</source>
            <translation>Hasta asignar</translation>
        </message>
        <message>
            <source>Until opened</source>
            <translation>Hasta abrir</translation>
        </message>
        <message>
            <source>Until begun</source>
            <translation>Hasta empezar</translation>
        </message>
        <message>
            <source>Until Send</source>
            <translation>Hasta Enviar</translation>
        </message>
        <message>
            <source>Until accepted</source>
            <translation>Hasta aceptarse</translation>
        </message>
        <message>
            <source>First response, median</source>
            <translation>Primera respuesta, mediana</translation>
        </message>
        <message>
            <source>First response, p90</source>
            <translation>Primera respuesta, p90</translation>
        </message>
        <message>
            <source>Next response, median</source>
            <translation>Siguientes respuestas, mediana</translation>
        </message>
        <message>
            <source>Next response, p90</source>
            <translation>Siguientes respuestas, p90</translation>
        </message>
        <message>
            <source>Resolution, median</source>
            <translation>Resolución, mediana</translation>
        </message>
        <message>
            <source>Resolution, p90</source>
            <translation>Resolución, p90</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Comprador</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Cómo terminó</translation>
        </message>
        <message>
            <source>Late by, minutes</source>
            <translation>Retraso, minutos</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>En manos de</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Respondida por</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Late waiting periods</source>
            <translation>Esperas con retraso</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Arrivals by hour of the store</source>
            <translation>Llegadas por hora de la tienda</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Día de la semana</translation>
        </message>
        <message>
            <source>Causes of lateness</source>
            <translation>Causas de los retrasos</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>Definiciones</translation>
        </message>
        <message>
            <source>every hour counts</source>
            <translation>cuentan todas las horas</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Median, minutes</source>
            <translation>Mediana, minutos</translation>
        </message>
        <message>
            <source>p90, minutes</source>
            <translation>p90, minutos</translation>
        </message>
        <message>
            <source>Mean, minutes</source>
            <translation>Media, minutos</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Porcentaje</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definición</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Por grupo</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Por día</translation>
        </message>
        <message>
            <source>not looked into</source>
            <translation>sin analizar</translation>
        </message>
        <message>
            <source>still waiting</source>
            <translation>aún en espera</translation>
        </message>
        <message>
            <source>nobody owned it</source>
            <translation>nadie la tenía</translation>
        </message>
        <message>
            <source>it was assigned late</source>
            <translation>se asignó tarde</translation>
        </message>
        <message>
            <source>it was opened late</source>
            <translation>se abrió tarde</translation>
        </message>
        <message>
            <source>the reply waited to be sent</source>
            <translation>la respuesta esperó a enviarse</translation>
        </message>
        <message>
            <source>the store was out of reach</source>
            <translation>no se podía acceder a la tienda</translation>
        </message>
        <message>
            <source>it was read in time and replied to late</source>
            <translation>se leyó a tiempo y se respondió tarde</translation>
        </message>
        <message>
            <source>answered here</source>
            <translation>respondida aquí</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrada</translation>
        </message>
        <message>
            <source>no reply needed</source>
            <translation>no requiere respuesta</translation>
        </message>
        <message>
            <source>answered on the platform</source>
            <translation>respondida en la plataforma</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retirada</translation>
        </message>
        <message>
            <source>Seller Central 200549770: 24 hours, weekends and holidays included; shown for 7, 30 and 90 days; &quot;no response needed&quot; is left out. 90 % is Amazon&apos;s target of 2012</source>
            <translation>Seller Central 200549770: 24 horas, fines de semana y festivos incluidos; se muestra para 7, 30 y 90 días; «no requiere respuesta» no cuenta. El 90 % es el objetivo de Amazon de 2012</translation>
        </message>
        <message>
            <source>Sellers&apos; guides: answered by a person within 12 hours, automatic answers do not count; period, weights and the bar of 60 % differ by market</source>
            <translation>Guías para vendedores: respondido por una persona en 12 horas, las respuestas automáticas no cuentan; el periodo, los pesos y el umbral del 60 % varían según el mercado</translation>
        </message>
        <message>
            <source>users/{id}/questions/response_time: minutes over 14 days, only the first question of a buyer and item; advice appears above 60 minutes, no penalty</source>
            <translation>users/{id}/questions/response_time: minutos en 14 días, solo la primera pregunta de cada comprador y artículo; por encima de 60 minutos aparece un consejo, sin penalización</translation>
        </message>
        <message>
            <source>Store performance of Yahoo! Shopping by sellers&apos; guides: best within 12 hours on average; how weekends count is not told</source>
            <translation>Rendimiento de tienda de Yahoo! Shopping según guías para vendedores: lo mejor es una media de 12 horas; no se dice cómo cuentan los fines de semana</translation>
        </message>
        <message>
            <source>Amazon&apos;s target of 2012, repeated by sellers: 90 % within 24 hours</source>
            <translation>Objetivo de Amazon de 2012, repetido por vendedores: 90 % en 24 horas</translation>
        </message>
        <message>
            <source>Sellers&apos; guides; eBay&apos;s policy pages name no bar for messages</source>
            <translation>Guías para vendedores; las páginas de políticas de eBay no fijan umbral para los mensajes</translation>
        </message>
        <message>
            <source>Mean of top sellers as sellers&apos; guides quote it; no platform&apos;s rule</source>
            <translation>Media de los mejores vendedores según guías; no es norma de ninguna plataforma</translation>
        </message>
        <message>
            <source>Top sellers 3.2 h</source>
            <translation>Mejores vendedores 3,2 h</translation>
        </message>
        <message>
            <source>Tags by product</source>
            <translation>Etiquetas por producto</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Name of the product</source>
            <translation>Nombre del producto</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Report on a person</source>
            <translation>Informe sobre una persona</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Drawn up</source>
            <translation>Elaborado</translation>
        </message>
        <message>
            <source>What the journal says they did</source>
            <translation>Lo que hizo según el registro</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Veces</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfacción</translation>
        </message>
        <message>
            <source>Buyers&apos; mean</source>
            <translation>Media de los compradores</translation>
        </message>
        <message>
            <source>Buyers&apos; ratings</source>
            <translation>Valoraciones de compradores</translation>
        </message>
        <message>
            <source>Team&apos;s mean</source>
            <translation>Media del equipo</translation>
        </message>
        <message>
            <source>Team&apos;s ratings</source>
            <translation>Valoraciones del equipo</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Valoraciones</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>Valorado</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Estrellas</translation>
        </message>
        <message>
            <source>Rated by</source>
            <translation>Valorado por</translation>
        </message>
        <message>
            <source>the buyer</source>
            <translation>el comprador</translation>
        </message>
        <message>
            <source>Every waiting period behind the figures</source>
            <translation>Todos los periodos de espera tras las cifras</translation>
        </message>
        <message>
            <source>Own 2 h</source>
            <translation>Objetivo propio 2 h</translation>
        </message>
        <message>
            <source>Own 5 min</source>
            <translation>Objetivo propio: 5 min</translation>
        </message>
        <message>
            <source>The team&apos;s own target for a first answer: set it to yours</source>
            <translation>Objetivo del equipo para la primera respuesta: ajústelo al suyo</translation>
        </message>
        <message>
            <source>The team&apos;s own target for live questions: set it to yours</source>
            <translation>Objetivo del equipo para preguntas en vivo: ajústelo al suyo</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Team group</source>
            <translation>Grupo del equipo</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Hour of the store</source>
            <translation>Hora de la tienda</translation>
        </message>
        <message>
            <source>Weekday of the store</source>
            <translation>Día de la semana de la tienda</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <source>without a tag</source>
            <translation>sin etiqueta</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 días</translation>
        </message>
        <message>
            <source>28 days</source>
            <translation>28 días</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 días</translation>
        </message>
        <message>
            <source>Chosen days</source>
            <translation>Días elegidos</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Beside the time before</source>
            <translation>Junto al periodo anterior</translation>
        </message>
        <message>
            <source>Beside the year before</source>
            <translation>Junto al año anterior</translation>
        </message>
        <message>
            <source>Without comparison</source>
            <translation>Sin comparación</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a share</comment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>All of a group</source>
            <translation>Todas las de un grupo</translation>
        </message>
        <message>
            <source>One of a group</source>
            <translation>Una de un grupo</translation>
        </message>
        <message>
            <source>Contains words</source>
            <translation>Contiene palabras</translation>
        </message>
        <message>
            <source>Fits a pattern (RE2)</source>
            <translation>Coincide con un patrón (RE2)</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <source>Kind of conversation</source>
            <translation>Tipo de conversación</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Has a tag</source>
            <translation>Tiene una etiqueta</translation>
        </message>
        <message>
            <source>State of the order</source>
            <translation>Estado del pedido</translation>
        </message>
        <message>
            <source>Amount of the order</source>
            <translation>Importe del pedido</translation>
        </message>
        <message>
            <source>Earlier orders of the buyer</source>
            <translation>Pedidos anteriores del comprador</translation>
        </message>
        <message>
            <source>Earlier conversations of the buyer</source>
            <translation>Conversaciones anteriores del comprador</translation>
        </message>
        <message>
            <source>Messages without a reply</source>
            <translation>Mensajes sin respuesta</translation>
        </message>
        <message>
            <source>Service hours of the store</source>
            <translation>Horario de atención de la tienda</translation>
        </message>
        <message>
            <source>Minutes since midnight at the store</source>
            <translation>Minutos desde medianoche en la tienda</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>Ánimo</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>First message of the conversation</source>
            <translation>Primer mensaje de la conversación</translation>
        </message>
        <message>
            <source>Watched buyer</source>
            <translation>Comprador vigilado</translation>
        </message>
        <message>
            <source>Has a case</source>
            <translation>Tiene un caso</translation>
        </message>
        <message>
            <source>Has a file</source>
            <translation>Tiene un archivo</translation>
        </message>
        <message>
            <source>Give a tag</source>
            <translation>Poner una etiqueta</translation>
        </message>
        <message>
            <source>Set the priority</source>
            <translation>Fijar la prioridad</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>Asignar a</translation>
        </message>
        <message>
            <source>Assign by load and language</source>
            <translation>Asignar por carga e idioma</translation>
        </message>
        <message>
            <source>Make a ticket</source>
            <translation>Crear un ticket</translation>
        </message>
        <message>
            <source>Reply with a template</source>
            <translation>Responder con una plantilla</translation>
        </message>
        <message>
            <source>Raise an alert for</source>
            <translation>Avisar a</translation>
        </message>
        <message>
            <source>Escalate to</source>
            <translation>Escalar a</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Marcar como hecho</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Apagado</translation>
        </message>
        <message>
            <source>Shadow: only writes down</source>
            <translation>Sombra: solo anota</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Activa</translation>
        </message>
        <message>
            <source>Every message of a buyer</source>
            <translation>Cada mensaje de un comprador</translation>
        </message>
        <message>
            <source>The first message of a conversation</source>
            <translation>El primer mensaje de una conversación</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>tranquilo</translation>
        </message>
        <message>
            <source>pleased</source>
            <translation>contento</translation>
        </message>
        <message>
            <source>worried</source>
            <translation>preocupado</translation>
        </message>
        <message>
            <source>angry</source>
            <translation>enojado</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>otra cosa</translation>
        </message>
        <message>
            <source>shipping</source>
            <translation>envío</translation>
        </message>
        <message>
            <source>packing</source>
            <translation>empaque</translation>
        </message>
        <message>
            <source>return</source>
            <translation>devolución</translation>
        </message>
        <message>
            <source>stock</source>
            <translation>existencias</translation>
        </message>
        <message>
            <source>size</source>
            <translation>talla</translation>
        </message>
        <message>
            <source>price</source>
            <translation>precio</translation>
        </message>
        <message>
            <source>a rule before it has decided</source>
            <translation>una regla anterior ya decidió</translation>
        </message>
        <message>
            <source>has the tag already</source>
            <translation>ya tiene la etiqueta</translation>
        </message>
        <message>
            <source>somebody works on it</source>
            <translation>alguien trabaja en ello</translation>
        </message>
        <message>
            <source>there is nobody to give it to</source>
            <translation>no hay a quién darlo</translation>
        </message>
        <message>
            <source>has a higher priority</source>
            <translation>tiene una prioridad más alta</translation>
        </message>
        <message>
            <source>has such a ticket already</source>
            <translation>ya tiene un ticket así</translation>
        </message>
        <message>
            <source>the platform&apos;s clock runs: only a person may end it</source>
            <translation>corre el reloj de la plataforma: solo una persona puede detenerlo</translation>
        </message>
        <message>
            <source>automatic replies are off at this store</source>
            <translation>las respuestas automáticas están apagadas en esta tienda</translation>
        </message>
        <message>
            <source>the automation of the store rests</source>
            <translation>la automatización de la tienda descansa</translation>
        </message>
        <message>
            <source>the platform forbids automatic replies</source>
            <translation>la plataforma prohíbe respuestas automáticas</translation>
        </message>
        <message>
            <source>this conversation takes no automatic reply</source>
            <translation>esta conversación no admite respuesta automática</translation>
        </message>
        <message>
            <source>it is history</source>
            <translation>es historial</translation>
        </message>
        <message>
            <source>nobody vouches for the sender</source>
            <translation>nadie responde por el remitente</translation>
        </message>
        <message>
            <source>a machine wrote it</source>
            <translation>lo escribió una máquina</translation>
        </message>
        <message>
            <source>somebody has replied</source>
            <translation>alguien ya respondió</translation>
        </message>
        <message>
            <source>too late for a prepared text</source>
            <translation>demasiado tarde para un texto preparado</translation>
        </message>
        <message>
            <source>for a person: a case</source>
            <translation>para una persona: un caso</translation>
        </message>
        <message>
            <source>for a person: angry</source>
            <translation>para una persona: enojado</translation>
        </message>
        <message>
            <source>for a person: dispute or complaint</source>
            <translation>para una persona: disputa o queja</translation>
        </message>
        <message>
            <source>for a person: after-sale matter</source>
            <translation>para una persona: posventa</translation>
        </message>
        <message>
            <source>for a person: asks again</source>
            <translation>para una persona: pregunta otra vez</translation>
        </message>
        <message>
            <source>for a person: too much for a prepared text</source>
            <translation>para una persona: demasiado para un texto preparado</translation>
        </message>
        <message>
            <source>limit of the conversation reached</source>
            <translation>límite de la conversación alcanzado</translation>
        </message>
        <message>
            <source>limit of the store reached</source>
            <translation>límite de la tienda alcanzado</translation>
        </message>
        <message>
            <source>the template is gone</source>
            <translation>la plantilla ya no está</translation>
        </message>
        <message>
            <source>the template is not approved</source>
            <translation>la plantilla no está aprobada</translation>
        </message>
        <message>
            <source>the template is due for review</source>
            <translation>la plantilla debe revisarse</translation>
        </message>
        <message>
            <source>the template cannot be read</source>
            <translation>la plantilla no se puede leer</translation>
        </message>
        <message>
            <source>the template has no wording in this language</source>
            <translation>la plantilla no tiene texto en este idioma</translation>
        </message>
        <message>
            <source>a value of the template is missing</source>
            <translation>falta un valor de la plantilla</translation>
        </message>
        <message>
            <source>the outgoing check forbids it</source>
            <translation>la revisión de salida lo prohíbe</translation>
        </message>
        <message>
            <source>the message is gone</source>
            <translation>el mensaje ya no está</translation>
        </message>
        <message>
            <source>“%1” and “%2” reply with different templates.</source>
            <translation>«%1» y «%2» responden con plantillas distintas.</translation>
        </message>
        <message>
            <source>“%1” and “%2” assign to different people.</source>
            <translation>«%1» y «%2» asignan a personas distintas.</translation>
        </message>
        <message>
            <source>“%1” and “%2” set opposite priorities.</source>
            <translation>«%1» y «%2» fijan prioridades opuestas.</translation>
        </message>
        <message>
            <source>“%2” is never reached: “%1” looks for the same and stops.</source>
            <translation>«%2» nunca se alcanza: «%1» busca lo mismo y se detiene.</translation>
        </message>
        <message>
            <source>“%1” and “%2” disagree: one marks as done what the other still works on.</source>
            <translation>«%1» y «%2» se contradicen: una marca como hecho lo que la otra aún trabaja.</translation>
        </message>
        <message>
            <source>No stored message meets both yet.</source>
            <translation>Aún no hay un mensaje guardado que cumpla ambas.</translation>
        </message>
        <message>
            <source>For example: “%1”</source>
            <translation>Por ejemplo: «%1»</translation>
        </message>
        <message>
            <source>“%1” names somebody who is not here any more.</source>
            <translation>«%1» nombra a alguien que ya no está.</translation>
        </message>
        <message>
            <source>“%1” makes tickets of a kind that is gone.</source>
            <translation>«%1» crea tickets de un tipo que ya no existe.</translation>
        </message>
        <message>
            <source>“%1” rests: %2.</source>
            <translation>«%1» descansa: %2.</translation>
        </message>
        <message>
            <source>It was not tried on stored messages since it was changed.</source>
            <translation>No se probó con mensajes guardados desde que se cambió.</translation>
        </message>
        <message>
            <source>In shadow %1 of %2 cases are decided.</source>
            <translation>En sombra hay %1 de %2 casos decididos.</translation>
        </message>
        <message>
            <source>In shadow it agrees with people in %1 % of cases; %2 % are needed.</source>
            <translation>En sombra coincide con las personas en %1 % de los casos; se necesita %2 %.</translation>
        </message>
        <message>
            <source>It names somebody who is not here any more.</source>
            <translation>Nombra a alguien que ya no está.</translation>
        </message>
        <message>
            <source>It makes tickets of a kind that is gone.</source>
            <translation>Crea tickets de un tipo que ya no existe.</translation>
        </message>
        <message>
            <source>It rests: %1.</source>
            <translation>Descansa: %1.</translation>
        </message>
        <message>
            <source>New: “%1”</source>
            <translation>Nueva: «%1»</translation>
        </message>
        <message>
            <source>Removed: “%1”</source>
            <translation>Eliminada: «%1»</translation>
        </message>
        <message>
            <source>“%1” is called “%2” now</source>
            <translation>«%1» ahora se llama «%2»</translation>
        </message>
        <message>
            <source>“%1” moved from place %2 to %3</source>
            <translation>«%1» pasó del lugar %2 al %3</translation>
        </message>
        <message>
            <source>“%1”: %2 → %3</source>
            <translation>«%1»: %2 → %3</translation>
        </message>
        <message>
            <source>Changed: “%1”</source>
            <translation>Cambiada: «%1»</translation>
        </message>
        <message>
            <source>Translate the message</source>
            <translation>Traducir el mensaje</translation>
        </message>
    </context>
    <context>
        <name>SceneWords</name>
        <message>
            <source>shipping</source>
            <translation>envío</translation>
        </message>
        <message>
            <source>packing</source>
            <translation>empaque</translation>
        </message>
        <message>
            <source>returns</source>
            <translation>devoluciones</translation>
        </message>
        <message>
            <source>stock</source>
            <translation>existencias</translation>
        </message>
        <message>
            <source>size</source>
            <translation>talla</translation>
        </message>
        <message>
            <source>price</source>
            <translation>precio</translation>
        </message>
        <message>
            <source>other matters</source>
            <translation>otros asuntos</translation>
        </message>
    </context>
    <context>
        <name>SetupWords</name>
        <message>
            <source>The enquiry arrives</source>
            <translation>Llega la consulta</translation>
        </message>
        <message>
            <source>Its language is recognised</source>
            <translation>Se reconoce su idioma</translation>
        </message>
        <message>
            <source>It gets its deadline and its place</source>
            <translation>Recibe su plazo y su lugar</translation>
        </message>
        <message>
            <source>The alert is raised</source>
            <translation>Se genera la alerta</translation>
        </message>
        <message>
            <source>The reply arrives and stops the clock</source>
            <translation>La respuesta llega y detiene el plazo</translation>
        </message>
        <message>
            <source>Read the folder %1</source>
            <translation>Leer la carpeta %1</translation>
        </message>
        <message>
            <source>Send: no SMTP server is named</source>
            <translation>Enviar: no se ha indicado servidor SMTP</translation>
        </message>
        <message>
            <source>Messages of buyers of %1: %2 among the newest %3 mails</source>
            <translation>Mensajes de compradores de %1: %2 entre los %3 correos más recientes</translation>
        </message>
        <message>
            <source>Messages of buyers are NOT read: no mailbox is set up</source>
            <translation>NO se leen los mensajes de compradores: no hay buzón configurado</translation>
        </message>
        <message>
            <source>Read the spare mailbox</source>
            <translation>Leer el buzón de reserva</translation>
        </message>
        <message>
            <source>Read the spare mailbox: %1</source>
            <translation>Leer el buzón de reserva: %1</translation>
        </message>
        <message>
            <source>Send: %1</source>
            <translation>Enviar: %1</translation>
        </message>
        <message>
            <source>Send: signed in at the SMTP server, no mail was sent</source>
            <translation>Enviar: se inició sesión en el servidor SMTP; no se envió ningún correo</translation>
        </message>
    </context>
    <context>
        <name>Snooze</name>
        <message>
            <source>Snooze until</source>
            <translation>Posponer hasta</translation>
        </message>
        <message>
            <source>Or type: 3h, 14:30, friday 9:00, 2026-12-01</source>
            <translation>O escriba: 3h, 14:30, viernes 9:00, 2026-12-01</translation>
        </message>
        <message>
            <source>In 3 hours</source>
            <translation>Más tarde hoy, en 3 horas</translation>
        </message>
        <message>
            <source>Today 13:00</source>
            <translation>Hoy 13:00</translation>
        </message>
        <message>
            <source>Today 19:00</source>
            <translation>Hoy 19:00</translation>
        </message>
        <message>
            <source>Tomorrow 8:00</source>
            <translation>Mañana 8:00</translation>
        </message>
        <message>
            <source>Saturday 10:00</source>
            <translation>Sábado 10:00</translation>
        </message>
        <message>
            <source>Monday 8:00</source>
            <translation>Lunes 8:00</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>a time, a city</comment>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>%1 · after the deadline</source>
            <translation>%1 · después del plazo</translation>
        </message>
    </context>
    <context>
        <name>StoreHold</name>
        <message>
            <source>the store is not connected</source>
            <translation>la tienda no está conectada</translation>
        </message>
        <message>
            <source>the store only shows messages</source>
            <translation>la tienda solo muestra mensajes</translation>
        </message>
        <message>
            <source>the platform asked for a pause</source>
            <translation>la plataforma pidió una pausa</translation>
        </message>
        <message>
            <source>Connect the store</source>
            <translation>Conecte la tienda</translation>
        </message>
        <message>
            <source>Allow replies for the store</source>
            <translation>Permita las respuestas de la tienda</translation>
        </message>
        <message>
            <source>Wait; it goes on by itself</source>
            <translation>Espere; sigue por sí solo</translation>
        </message>
        <message>
            <source>Replies through %1 wait in the outbox: %2. %3.</source>
            <comment>store, reason, what to do</comment>
            <translation>Las respuestas por %1 esperan en la bandeja de salida: %2. %3.</translation>
        </message>
    </context>
    <context>
        <name>SupportEnquiries</name>
        <message>
            <source> or </source>
            <comment>between languages of which one will do</comment>
            <translation> o </translation>
        </message>
        <message>
            <source>Technical enquiries at %1 are read in %2 only: write it in that language.</source>
            <translation>En %1 las consultas técnicas solo se leen en %2: escríbala en ese idioma.</translation>
        </message>
        <message>
            <source>Enquiries at %1 are read in %2 only: write it in that language.</source>
            <translation>En %1 solo se leen consultas en %2: escríbala en ese idioma.</translation>
        </message>
        <message>
            <source>Give it a subject.</source>
            <translation>Póngale un asunto.</translation>
        </message>
        <message>
            <source>Write what it is about.</source>
            <translation>Escriba de qué se trata.</translation>
        </message>
        <message>
            <source>Support of %1 calls back numbers of its own country only: give one that begins with %2.</source>
            <translation>El soporte de %1 solo devuelve llamadas a números de su país: indique uno que empiece por %2.</translation>
        </message>
        <message>
            <source>This category says nothing of the matter and lengthens the wait: choose the most exact one.</source>
            <translation>Esta categoría no dice nada del asunto y alarga la espera: elija la más exacta.</translation>
        </message>
        <message>
            <source>An appeal belongs under its performance notification: enter the number of the notification.</source>
            <translation>Una apelación va bajo su notificación de rendimiento: introduzca el número de la notificación.</translation>
        </message>
        <message>
            <source>Note the order defect rate of the account: below 1 % help comes quicker.</source>
            <translation>Anote la tasa de pedidos defectuosos de la cuenta: por debajo del 1 % la ayuda llega antes.</translation>
        </message>
        <message>
            <source>The order defect rate is below 1 %: such accounts get help quicker, so say it in the text.</source>
            <translation>La tasa de pedidos defectuosos es inferior al 1 %: esas cuentas reciben ayuda antes; dígalo en el texto.</translation>
        </message>
        <message>
            <source>being written</source>
            <comment>an enquiry</comment>
            <translation>en redacción</translation>
        </message>
        <message>
            <source>sent</source>
            <comment>an enquiry</comment>
            <translation>enviada</translation>
        </message>
        <message>
            <source>answered</source>
            <comment>an enquiry</comment>
            <translation>respondida</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>an enquiry</comment>
            <translation>cerrada</translation>
        </message>
        <message>
            <source>began the enquiry</source>
            <translation>inició la consulta</translation>
        </message>
        <message>
            <source>changed it</source>
            <translation>la cambió</translation>
        </message>
        <message>
            <source>noted that it was sent</source>
            <translation>anotó que se envió</translation>
        </message>
        <message>
            <source>noted what was said</source>
            <translation>anotó lo que se dijo</translation>
        </message>
        <message>
            <source>closed it</source>
            <translation>la cerró</translation>
        </message>
        <message>
            <source>added a file</source>
            <translation>añadió un archivo</translation>
        </message>
        <message>
            <source>removed a file</source>
            <translation>quitó un archivo</translation>
        </message>
        <message>
            <source>wrote the archive</source>
            <translation>escribió el archivo de respaldo</translation>
        </message>
    </context>
    <context>
        <name>Tickets</name>
        <message>
            <source>new</source>
            <comment>a ticket</comment>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>in progress</source>
            <comment>a ticket</comment>
            <translation>en curso</translation>
        </message>
        <message>
            <source>waiting</source>
            <comment>a ticket</comment>
            <translation>en espera</translation>
        </message>
        <message>
            <source>solved</source>
            <comment>a ticket</comment>
            <translation>resuelto</translation>
        </message>
        <message>
            <source>Let it wait</source>
            <translation>Dejar en espera</translation>
        </message>
        <message>
            <source>Solve it</source>
            <translation>Resolver</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Abrir de nuevo</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Begin with it</source>
            <translation>Empezar</translation>
        </message>
    </context>
    <context>
        <name>TimeText</name>
        <message>
            <source>2</source>
            <comment>digits of the minutes in &apos;0 h 04&apos;</comment>
            <translation>1</translation>
        </message>
        <message>
            <source>0 h %1</source>
            <comment>under one hour</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2</source>
            <comment>hours and minutes</comment>
            <translation>%1 h %2</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <comment>days and hours</comment>
            <translation>%1 d %2 h</translation>
        </message>
        <message>
            <source>overdue %1</source>
            <translation>vencida hace %1</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>done</source>
            <translation>finalizada</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>hace %1 min</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>hace %1 h</translation>
        </message>
        <message>
            <source>%1 d ago</source>
            <translation>hace %1 d</translation>
        </message>
        <message>
            <source>Beijing</source>
            <translation>Pekín</translation>
        </message>
        <message>
            <source>Tokyo</source>
            <translation>Tokio</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <source>Taipei</source>
            <translation>Taipéi</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>Hong Kong</translation>
        </message>
        <message>
            <source>Kuala Lumpur</source>
            <translation>Kuala Lumpur</translation>
        </message>
        <message>
            <source>Berlin</source>
            <translation>Berlín</translation>
        </message>
        <message>
            <source>London</source>
            <translation>Londres</translation>
        </message>
        <message>
            <source>Madrid</source>
            <translation>Madrid</translation>
        </message>
        <message>
            <source>Paris</source>
            <translation>París</translation>
        </message>
        <message>
            <source>Rome</source>
            <translation>Roma</translation>
        </message>
        <message>
            <source>New York</source>
            <translation>Nueva York</translation>
        </message>
        <message>
            <source>Los Angeles</source>
            <translation>Los Ángeles</translation>
        </message>
        <message>
            <source>Chicago</source>
            <translation>Chicago</translation>
        </message>
        <message>
            <source>Mexico City</source>
            <translation>Ciudad de México</translation>
        </message>
        <message>
            <source>São Paulo</source>
            <translation>São Paulo</translation>
        </message>
        <message>
            <source>Buenos Aires</source>
            <translation>Buenos Aires</translation>
        </message>
        <message>
            <source>Bogotá</source>
            <translation>Bogotá</translation>
        </message>
        <message>
            <source>Santiago</source>
            <translation>Santiago</translation>
        </message>
        <message>
            <source>Sydney</source>
            <translation>Sídney</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>mañana %1</translation>
        </message>
        <message>
            <source>ddd HH:mm</source>
            <comment>weekday and time, a date pattern</comment>
            <translation>ddd HH:mm</translation>
        </message>
        <message>
            <source>d MMM HH:mm</source>
            <comment>day, month and time, a date pattern</comment>
            <translation>d MMM HH:mm</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>own time · city and its time</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>time, then city</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>own deadline · time and city of the store</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>weekday, day and month, a date pattern</comment>
            <translation>dddd, d &apos;de&apos; MMMM</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>weekday, day, month and year, a date pattern</comment>
            <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
        </message>
        <message>
            <source>Today · %1</source>
            <translation>Hoy · %1</translation>
        </message>
        <message>
            <source>Yesterday · %1</source>
            <translation>Ayer · %1</translation>
        </message>
        <message>
            <source>d MMM yyyy, HH:mm</source>
            <comment>a date pattern</comment>
            <translation>d MMM yyyy, HH:mm</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Buyer</source>
            <translation>Comprador</translation>
        </message>
        <message>
            <source>Written outside this desk</source>
            <translation>Escrito fuera de esta aplicación</translation>
        </message>
        <message>
            <source>We</source>
            <translation>Nosotros</translation>
        </message>
        <message>
            <source>not from this desk</source>
            <translation>no desde esta aplicación</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>editado</translation>
        </message>
        <message>
            <source>deleted at the platform</source>
            <translation>eliminado en la plataforma</translation>
        </message>
        <message>
            <source>Automatic reply %1 · %2 · does not stop the clock</source>
            <translation>Respuesta automática %1 · %2 · no detiene el plazo</translation>
        </message>
        <message>
            <source>%1 · only the team sees this</source>
            <translation>%1 · solo lo ve el equipo</translation>
        </message>
        <message>
            <source>It left this computer, but no answer came. It is looked up and never sent again by itself.</source>
            <translation>Salió de este equipo, pero no llegó ninguna respuesta. Se está verificando y nunca se reenvía automáticamente.</translation>
        </message>
        <message>
            <source>%1 marked it done</source>
            <translation>%1 la marcó como finalizada</translation>
        </message>
        <message>
            <source>%1 opened it again</source>
            <translation>%1 la reabrió</translation>
        </message>
        <message>
            <source>%1: no reply needed</source>
            <translation>%1: no requiere respuesta</translation>
        </message>
        <message>
            <source>%1 removed the assignment</source>
            <translation>%1 quitó la asignación</translation>
        </message>
        <message>
            <source>%1 assigned it to %2</source>
            <translation>%1 la asignó a %2</translation>
        </message>
        <message>
            <source>%1 snoozed it</source>
            <translation>%1 la pospuso</translation>
        </message>
        <message>
            <source>%1 merged threads</source>
            <translation>%1 combinó conversaciones</translation>
        </message>
        <message>
            <source>%1 split this thread</source>
            <translation>%1 dividió esta conversación</translation>
        </message>
        <message>
            <source>%1 changed the priority</source>
            <translation>%1 cambió la prioridad</translation>
        </message>
        <message>
            <source>%1 undid the last action</source>
            <translation>%1 deshizo la última acción</translation>
        </message>
        <message>
            <source>%1 added tags: %2</source>
            <translation>%1 agregó etiquetas: %2</translation>
        </message>
        <message>
            <source>%1 removed tags: %2</source>
            <translation>%1 quitó etiquetas: %2</translation>
        </message>
        <message>
            <source>%1 changed tags: %2 instead of %3</source>
            <translation>%1 cambió etiquetas: %2 en lugar de %3</translation>
        </message>
        <message>
            <source>%1: no reply needed (%2)</source>
            <translation>%1: no requiere respuesta (%2)</translation>
        </message>
        <message>
            <source>%1 snoozed it until %2</source>
            <translation>%1 la pospuso hasta %2</translation>
        </message>
        <message>
            <source>Waiting for the network</source>
            <translation>Esperando la red</translation>
        </message>
        <message>
            <source>Compare and decide…</source>
            <translation>Comparar y decidir…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>See in the outbox</source>
            <translation>Ver en la bandeja de salida</translation>
        </message>
        <message numerus="yes">
            <source>%n older message(s)</source>
            <translation>
                <numerusform>%n mensaje anterior</numerusform>
                <numerusform>%n mensajes anteriores</numerusform>
            </translation>
        </message>
        <message>
            <source>Older messages</source>
            <translation>Mensajes anteriores</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>read from the notification mail</source>
            <translation>leído del correo de aviso</translation>
        </message>
        <message>
            <source>sounds angry</source>
            <translation>suena molesto</translation>
        </message>
        <message>
            <source>sounds worried</source>
            <translation>suena preocupado</translation>
        </message>
        <message>
            <source>sounds pleased</source>
            <translation>suena contento</translation>
        </message>
        <message>
            <source>Leaves at %1</source>
            <translation>Sale a las %1</translation>
        </message>
        <message>
            <source>Waits: %1</source>
            <comment>an answer, for what</comment>
            <translation>Espera: %1</translation>
        </message>
    </context>
    <context>
        <name>TranslationWords</name>
        <message>
            <source>OpenAI-compatible server</source>
            <translation>Servidor compatible con OpenAI</translation>
        </message>
        <message>
            <source>Nobody: translation is off</source>
            <translation>Nadie: la traducción está desactivada</translation>
        </message>
        <message>
            <source>Texts go to DeepL in Germany (api.deepl.com, or api-free.deepl.com with a free key).</source>
            <translation>Los textos van a DeepL en Alemania (api.deepl.com, o api-free.deepl.com con una clave gratuita).</translation>
        </message>
        <message>
            <source>Texts go to Google (translation.googleapis.com); Google chooses the country.</source>
            <translation>Los textos van a Google (translation.googleapis.com); Google elige el país.</translation>
        </message>
        <message>
            <source>Texts go to Microsoft (api.cognitive.microsofttranslator.com); Microsoft chooses the nearest region.</source>
            <translation>Los textos van a Microsoft (api.cognitive.microsofttranslator.com); Microsoft elige la región más cercana.</translation>
        </message>
        <message>
            <source>Texts go to the LibreTranslate server you name: your own, or somebody else&apos;s.</source>
            <translation>Los textos van al servidor LibreTranslate que usted indique: el suyo o el de otros.</translation>
        </message>
        <message>
            <source>Texts go to the server you name; who runs it may read and keep them.</source>
            <translation>Los textos van al servidor que usted indique; quien lo opera puede leerlos y guardarlos.</translation>
        </message>
        <message>
            <source>Texts stay on this computer. English and Spanish only, word by word.</source>
            <translation>Los textos se quedan en este equipo. Solo inglés y español, palabra por palabra.</translation>
        </message>
        <message>
            <source>Nothing is translated and nothing leaves this computer.</source>
            <translation>No se traduce nada y nada sale de este equipo.</translation>
        </message>
        <message>
            <source>Machine translation · %1</source>
            <translation>Traducción automática · %1</translation>
        </message>
        <message>
            <source>%1 · numbers in another order: compare with the original</source>
            <translation>%1 · números en otro orden: compare con el original</translation>
        </message>
        <message>
            <source>%1 · differs from the original: %2</source>
            <translation>%1 · difiere del original: %2</translation>
        </message>
    </context>
    <context>
        <name>TroubleWords</name>
        <message>
            <source>This conversation belongs to no order: there is nothing to read or to ask of the platform.</source>
            <translation>Esta conversación no corresponde a ningún pedido: no hay nada que leer ni que pedir a la plataforma.</translation>
        </message>
        <message>
            <source>The order number was written by the buyer and is not confirmed: read the order first, so that its buyer can be compared.</source>
            <translation>El número de pedido lo escribió el comprador y no está confirmado: lea primero el pedido para poder comparar el comprador.</translation>
        </message>
        <message>
            <source>This platform offers nothing on orders from here: use its own page.</source>
            <translation>Esta plataforma no ofrece desde aquí nada sobre los pedidos: use su propia página.</translation>
        </message>
        <message>
            <source>This platform gives no account report from here: look at its own page.</source>
            <translation>Esta plataforma no da desde aquí ningún informe de la cuenta: consulte su propia página.</translation>
        </message>
        <message>
            <source>The same was sent on this order already, or is on its way: look into the outbox before it goes a second time.</source>
            <translation>Ya se envió lo mismo para este pedido o está en camino: revise la bandeja de salida antes de que salga por segunda vez.</translation>
        </message>
        <message>
            <source>Orders, the messages Amazon allows and the account report need an application of your own at Amazon, or the relay of your company. Enter its keys in the settings of the store.</source>
            <translation>Los pedidos, los mensajes que permite Amazon y el informe de la cuenta requieren una aplicación propia en Amazon o el servicio intermedio de su empresa. Escriba sus claves en la configuración de la tienda.</translation>
        </message>
        <message>
            <source>Amazon sends its buyers&apos; messages by e-mail alone: add the mailbox of the store.</source>
            <translation>Amazon envía los mensajes de sus compradores solo por correo: agregue el buzón de la tienda.</translation>
        </message>
        <message>
            <source>Orders only, buyer messages are NOT read: add the mailbox of the store.</source>
            <translation>Solo pedidos; NO se leen los mensajes de compradores: agregue el buzón de la tienda.</translation>
        </message>
        <message>
            <source>Amazon did not make the account health report. Ask again in an hour.</source>
            <translation>Amazon no generó el informe del estado de la cuenta. Vuelva a pedirlo dentro de una hora.</translation>
        </message>
        <message>
            <source>Amazon is still making the account health report. Ask again in a few minutes.</source>
            <translation>Amazon aún está generando el informe del estado de la cuenta. Vuelva a pedirlo dentro de unos minutos.</translation>
        </message>
        <message>
            <source>Amazon&apos;s report says nothing of this site: the account does not sell there.</source>
            <translation>El informe de Amazon no dice nada de este sitio: la cuenta no vende en él.</translation>
        </message>
        <message>
            <source>Orders are not read: enter a consumer key and secret of the shop.</source>
            <translation>No se leen los pedidos: escriba una Consumer key y un Consumer secret de la tienda.</translation>
        </message>
        <message>
            <source>The address of the shop is missing: add it to the settings of the store.</source>
            <translation>Falta la dirección de la tienda: agréguela en la configuración de la tienda.</translation>
        </message>
        <message>
            <source>The shop does not take notes with this consumer key: give it the permission Read/Write, then send it again.</source>
            <translation>La tienda no admite notas con esta Consumer key: dele el permiso de lectura/escritura (Read/Write) y vuelva a enviarla.</translation>
        </message>
        <message>
            <source>The shop has no order of this number, or the desk may not see it.</source>
            <translation>La tienda no tiene ningún pedido con este número o la aplicación no puede verlo.</translation>
        </message>
        <message>
            <source>Nobody would ever answer: choose at least one day of the week.</source>
            <translation>Nadie respondería nunca: elija al menos un día de la semana.</translation>
        </message>
        <message>
            <source>A closed day is no date: write it as 2026-12-25.</source>
            <translation>Un día de cierre no es una fecha: escríbalo como 2026-12-25.</translation>
        </message>
        <message>
            <source>This person is not known here: add them on the page of people first.</source>
            <translation>Esta persona no se conoce aquí: agréguela primero en la página «Personas».</translation>
        </message>
        <message>
            <source>A group needs a name of 1 to 60 characters.</source>
            <translation>Un grupo necesita un nombre de 1 a 60 caracteres.</translation>
        </message>
        <message>
            <source>A group needs at least one member: choose who belongs to it.</source>
            <translation>Un grupo necesita al menos un miembro: elija quién pertenece a él.</translation>
        </message>
        <message>
            <source>The mail server is another one: type its password again. The kept one is not given to another server.</source>
            <translation>El servidor de correo es otro: escriba de nuevo su contraseña. La guardada no se entrega a otro servidor.</translation>
        </message>
        <message>
            <source>The plan has no such step any more: open it again.</source>
            <translation>El plan ya no tiene ese paso: vuelva a abrirlo.</translation>
        </message>
        <message>
            <source>A patrol is due every 5 minutes at the most and every 24 hours at the least.</source>
            <translation>El intervalo entre rondas debe ser de entre 5 minutos y 24 horas.</translation>
        </message>
        <message>
            <source>A step has at most 300 characters: split it.</source>
            <translation>Un paso tiene como máximo 300 caracteres: divídalo.</translation>
        </message>
        <message>
            <source>A plan has at most 20 steps.</source>
            <translation>Un plan tiene como máximo 20 pasos.</translation>
        </message>
        <message>
            <source>A store needs a name of at most 80 characters.</source>
            <translation>Una tienda necesita un nombre de 80 caracteres como máximo.</translation>
        </message>
        <message>
            <source>The history begins in the past: choose an earlier day.</source>
            <translation>El historial empieza en el pasado: elija un día anterior.</translation>
        </message>
        <message>
            <source>Open the sign-in page first, then paste the address the browser ended on.</source>
            <translation>Abra primero la página de acceso y luego pegue la dirección en la que terminó el navegador.</translation>
        </message>
        <message>
            <source>The backup file exists already: choose another name.</source>
            <translation>El archivo de la copia de seguridad ya existe: elija otro nombre.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>There is nothing to take back: it was taken back already.</source>
            <translation>No hay nada que deshacer: ya se deshizo.</translation>
        </message>
        <message>
            <source>Orders of this store are not read: enter the keys of your own application at Amazon in the settings of the store.</source>
            <translation>No se leen los pedidos de esta tienda: introduzca en sus ajustes las claves de su propia aplicación de Amazon.</translation>
        </message>
        <message>
            <source>Amazon does not know this order on this site.</source>
            <translation>Amazon no conoce este pedido en este sitio.</translation>
        </message>
        <message>
            <source>Amazon has not given your application the role for this: add it in the developer console, authorise the application again and enter its new token.</source>
            <translation>Amazon no ha dado a su aplicación el rol necesario: añádalo en la consola de desarrolladores, autorice de nuevo la aplicación e introduzca el nuevo token.</translation>
        </message>
        <message>
            <source>This version does not know this kind of message yet. Use Seller Central.</source>
            <translation>Esta versión aún no conoce este tipo de mensaje. Use Seller Central.</translation>
        </message>
        <message>
            <source>Amazon does not take this content. Shorten the text or leave the file out.</source>
            <translation>Amazon no acepta este contenido. Acorte el texto o quite el archivo.</translation>
        </message>
        <message>
            <source>The keys of the shop are missing: paste the service secret and the licence key from RMS.</source>
            <translation>Faltan las claves de la tienda: pegue el secreto de servicio y la clave de licencia de RMS.</translation>
        </message>
        <message>
            <source>Rakuten does not accept the keys any more, so nothing is asked with them: issue a new licence key in RMS and paste it here.</source>
            <translation>Rakuten ya no acepta las claves, por lo que no se consulta nada con ellas: emita una nueva clave de licencia en RMS y péguela aquí.</translation>
        </message>
        <message>
            <source>Rakuten does not accept the keys: the licence key is wrong, has ended after its 90 days, or none of its functions is switched on. Look in RMS and paste a new key here.</source>
            <translation>Rakuten no acepta las claves: la clave de licencia es errónea, ha caducado a los 90 días o no tiene ninguna función activada. Mire en RMS y pegue aquí una nueva.</translation>
        </message>
        <message>
            <source>Rakuten does not accept these keys yet: a licence key issued just now works within 30 minutes and is tried again by itself. If it is older, compare it with RMS.</source>
            <translation>Rakuten aún no acepta estas claves: una clave de licencia recién emitida funciona en 30 minutos y se reintenta sola. Si es más antigua, compárela con RMS.</translation>
        </message>
        <message>
            <source>Rakuten has no page to sign in on: paste the service secret and the licence key from RMS.</source>
            <translation>Rakuten no tiene página de inicio de sesión: pegue el secreto de servicio y la clave de licencia de RMS.</translation>
        </message>
        <message>
            <source>Rakuten lets nobody open a conversation from outside: open it in R-Messe, and answer here.</source>
            <translation>Rakuten no permite abrir una conversación desde fuera: ábrala en R-Messe y responda aquí.</translation>
        </message>
        <message>
            <source>The reply is longer than the 2,000 characters Rakuten takes: shorten it. An emoji counts twice.</source>
            <translation>La respuesta supera los 2.000 caracteres que admite Rakuten: acórtela. Un emoji cuenta como dos.</translation>
        </message>
        <message>
            <source>A line has more than the 300 characters Rakuten takes: break it and send again.</source>
            <translation>Una línea supera los 300 caracteres que admite Rakuten: divídala y vuelva a enviar.</translation>
        </message>
        <message>
            <source>Rakuten takes only links that begin with https:// and lead to Rakuten&apos;s own sites. Remove the other one and send again.</source>
            <translation>Rakuten solo admite enlaces que empiecen por https:// y lleven a sitios de Rakuten. Quite el otro y vuelva a enviar.</translation>
        </message>
        <message>
            <source>Rakuten takes one file a reply. Remove the others and send again.</source>
            <translation>Rakuten admite un archivo por respuesta. Quite los demás y vuelva a enviar.</translation>
        </message>
        <message>
            <source>Rakuten takes PNG, JPEG, GIF and PDF files only. Attach another file.</source>
            <translation>Rakuten solo admite archivos PNG, JPEG, GIF y PDF. Adjunte otro.</translation>
        </message>
        <message>
            <source>The file is larger than the 5 MB Rakuten takes. Make it smaller and attach it again.</source>
            <translation>El archivo supera los 5 MB que admite Rakuten. Redúzcalo y adjúntelo de nuevo.</translation>
        </message>
        <message>
            <source>The name of the file is longer than the 100 characters Rakuten takes. Rename it and attach it again.</source>
            <translation>El nombre del archivo supera los 100 caracteres que admite Rakuten. Cámbielo y adjúntelo de nuevo.</translation>
        </message>
        <message>
            <source>Rakuten hands out no file whose name has brackets or slashes in it: rename it, or open the inquiry in R-Messe.</source>
            <translation>Rakuten no entrega archivos con corchetes o barras en el nombre: cámbielo o abra la consulta en R-Messe.</translation>
        </message>
        <message>
            <source>The inquiry holds the same reply already and Rakuten takes it once only. Change the text and send again.</source>
            <translation>La consulta ya contiene la misma respuesta y Rakuten solo la admite una vez. Cambie el texto y vuelva a enviar.</translation>
        </message>
        <message>
            <source>Rakuten does not know this order any more: look for it in RMS.</source>
            <translation>Rakuten ya no conoce este pedido: búsquelo en RMS.</translation>
        </message>
        <message>
            <source>Add the store account (sellerId) to the store&apos;s credentials first.</source>
            <translation>Añada primero la cuenta de la tienda (sellerId) a sus credenciales.</translation>
        </message>
        <message>
            <source>Add the client id and the redirect address that is registered for it to the store&apos;s credentials first.</source>
            <translation>Añada primero a las credenciales de la tienda el id de cliente y la dirección de retorno registrada.</translation>
        </message>
        <message>
            <source>The public key cannot be read: copy it whole from the page of encryption keys in Store Creator Pro and enter it again.</source>
            <translation>No se puede leer la clave pública: cópiela entera de la página de claves de Store Creator Pro e introdúzcala de nuevo.</translation>
        </message>
        <message>
            <source>The answer belongs to another sign-in; start the sign-in again and paste the new address.</source>
            <translation>La respuesta pertenece a otro inicio de sesión; empiece de nuevo y pegue la dirección nueva.</translation>
        </message>
        <message>
            <source>The address belongs to another sign-in; start the sign-in again and paste the new address.</source>
            <translation>La dirección pertenece a otro inicio de sesión; empiece de nuevo y pegue la dirección nueva.</translation>
        </message>
        <message>
            <source>That holds no code; copy the whole address the browser ended on after you agreed.</source>
            <translation>No contiene ningún código; copie la dirección completa en la que terminó el navegador tras aceptar.</translation>
        </message>
        <message>
            <source>The access was not granted at Yahoo; sign in again with the Yahoo! JAPAN ID that administers the store, and agree.</source>
            <translation>Yahoo no concedió el acceso; inicie sesión de nuevo con el Yahoo! JAPAN ID que administra la tienda y acepte.</translation>
        </message>
        <message>
            <source>Yahoo&apos;s session is over: without a good public key it lasts 12 hours. Sign in again, and enter the store&apos;s public key to have four weeks.</source>
            <translation>La sesión de Yahoo ha terminado: sin una clave pública válida dura 12 horas. Inicie sesión de nuevo e introduzca la clave pública de la tienda para tener cuatro semanas.</translation>
        </message>
        <message>
            <source>Yahoo does not accept the sign-in any more (a changed password ends it, too). Sign in again.</source>
            <translation>Yahoo ya no acepta el inicio de sesión (un cambio de contraseña también lo termina). Inicie sesión de nuevo.</translation>
        </message>
        <message>
            <source>Yahoo has not approved this application for the interface: apply for the order and the inquiry interface, and wait for the answer.</source>
            <translation>Yahoo no ha aprobado esta aplicación para la interfaz: solicite la de pedidos y la de consultas y espere la respuesta.</translation>
        </message>
        <message>
            <source>Yahoo does not know the address this came from: register your fixed address at Yahoo, and let the store go out through it (proxy of the store).</source>
            <translation>Yahoo no conoce la dirección de origen: registre su dirección fija en Yahoo y haga que la tienda salga por ella (proxy de la tienda).</translation>
        </message>
        <message>
            <source>The client id lacks the scope for store operations: apply for it at Yahoo, then sign in again.</source>
            <translation>Al id de cliente le falta el permiso para operaciones de tienda: solicítelo en Yahoo e inicie sesión de nuevo.</translation>
        </message>
        <message>
            <source>Yahoo refuses the calls of this store: the day&apos;s 50,000 calls are used up, the application is not approved, or the address is not registered. Look at all three at Yahoo; the store&apos;s proxy must be the registered address.</source>
            <translation>Yahoo rechaza las llamadas de esta tienda: se agotaron las 50.000 del día, la aplicación no está aprobada o la dirección no está registrada. Compruebe las tres cosas en Yahoo; el proxy de la tienda debe ser la dirección registrada.</translation>
        </message>
        <message>
            <source>Yahoo did not apply the filter that was asked for: look whether the store&apos;s proxy drops parts of the address.</source>
            <translation>Yahoo no aplicó el filtro pedido: compruebe si el proxy de la tienda pierde partes de la dirección.</translation>
        </message>
        <message>
            <source>An answer needs a question; begin a new conversation from the order instead.</source>
            <translation>Una respuesta necesita una pregunta; inicie una conversación nueva desde el pedido.</translation>
        </message>
        <message>
            <source>The text is empty; write something first.</source>
            <translation>El texto está vacío; escriba algo primero.</translation>
        </message>
        <message>
            <source>The text is longer than the 2,000 characters Yahoo takes; shorten it.</source>
            <translation>El texto supera los 2.000 caracteres que admite Yahoo; acórtelo.</translation>
        </message>
        <message>
            <source>There are too many files; send five at most.</source>
            <translation>Hay demasiados archivos; envíe cinco como máximo.</translation>
        </message>
        <message>
            <source>Yahoo takes JPEG, PNG and GIF pictures and PDF files; remove the others.</source>
            <translation>Yahoo admite imágenes JPEG, PNG y GIF y archivos PDF; quite los demás.</translation>
        </message>
        <message>
            <source>A file is larger than 5 MB; make it smaller.</source>
            <translation>Un archivo supera los 5 MB; redúzcalo.</translation>
        </message>
        <message>
            <source>Questions about auctions take no files; remove them.</source>
            <translation>Las preguntas sobre subastas no admiten archivos; quítelos.</translation>
        </message>
        <message>
            <source>Everybody can read this question, and it takes no files; remove them, or make it private in Store Creator Pro first.</source>
            <translation>Todo el mundo puede leer esta pregunta y no admite archivos; quítelos o hágala privada antes en Store Creator Pro.</translation>
        </message>
        <message>
            <source>Everybody can read this question: take out order numbers, mail addresses, telephone numbers and postcodes, or make it private in Store Creator Pro first.</source>
            <translation>Todo el mundo puede leer esta pregunta: quite números de pedido, correos, teléfonos y códigos postales, o hágala privada antes en Store Creator Pro.</translation>
        </message>
        <message>
            <source>The answer was sent, but the question could not be completed: complete it in Store Creator Pro.</source>
            <translation>La respuesta se envió, pero la pregunta no se pudo completar: complétela en Store Creator Pro.</translation>
        </message>
        <message>
            <source>Yahoo completes a question as answered only after an answer from here: answer it, or complete it for another reason.</source>
            <translation>Yahoo solo completa como respondida una pregunta contestada desde aquí: respóndala o complétela por otro motivo.</translation>
        </message>
        <message>
            <source>Yahoo does not say what this conversation is about; begin the new one in Store Creator Pro.</source>
            <translation>Yahoo no dice de qué trata esta conversación; inicie la nueva en Store Creator Pro.</translation>
        </message>
        <message>
            <source>This version does not know this action. Use Store Creator Pro.</source>
            <translation>Esta versión no conoce esta acción. Use Store Creator Pro.</translation>
        </message>
        <message>
            <source>Yahoo does not show this order; look for it in Store Creator Pro.</source>
            <translation>Yahoo no muestra este pedido; búsquelo en Store Creator Pro.</translation>
        </message>
        <message>
            <source>Shopee closed this conversation: the buyer has not written for 7 days, has no order of the last 30 days and no open return. Wait until the buyer writes.</source>
            <translation>Shopee cerró esta conversación: el comprador no ha escrito en 7 días, no tiene pedidos en los últimos 30 días ni devoluciones abiertas. Espera a que escriba.</translation>
        </message>
        <message>
            <source>Five messages stand without an answer, and Shopee takes no sixth. Wait until the buyer writes.</source>
            <translation>Hay cinco mensajes sin respuesta y Shopee no admite el sexto. Espera a que el comprador escriba.</translation>
        </message>
        <message>
            <source>Shopee takes the same text to the same buyer only once in 24 hours. Word it differently and send it again.</source>
            <translation>Shopee admite el mismo texto al mismo comprador solo una vez cada 24 horas. Redáctalo de otra forma y envíalo de nuevo.</translation>
        </message>
        <message>
            <source>Shopee found a forbidden word in the text or the picture. Change it and send it again.</source>
            <translation>Shopee encontró una palabra prohibida en el texto o en la imagen. Cámbiala y envíalo de nuevo.</translation>
        </message>
        <message>
            <source>The text is too long for Shopee. Shorten it to 600 characters.</source>
            <translation>El texto es demasiado largo para Shopee. Redúcelo a 600 caracteres.</translation>
        </message>
        <message>
            <source>Chat Distribution is on for this shop, so only its sub-accounts may answer. Switch it off in the Seller Centre, then send again.</source>
            <translation>La tienda tiene activada la distribución de chats y solo responden las subcuentas. Desactívala en el Seller Centre y envía de nuevo.</translation>
        </message>
        <message>
            <source>A sub-account of the shop has taken this conversation. Answer there, or switch Chat Distribution off in the Seller Centre.</source>
            <translation>Una subcuenta de la tienda tomó esta conversación. Responde allí o desactiva la distribución de chats en el Seller Centre.</translation>
        </message>
        <message>
            <source>The buyer or the shop has blocked the other. Nothing can be sent until that is undone in the chat of Shopee.</source>
            <translation>El comprador o la tienda bloqueó al otro. No se puede enviar nada hasta deshacerlo en el chat de Shopee.</translation>
        </message>
        <message>
            <source>Shopee asked to send more slowly; it goes on by itself.</source>
            <translation>Shopee pidió enviar más despacio; continúa por sí solo.</translation>
        </message>
        <message>
            <source>Shopee&apos;s safety filter refused the message. Do not send it again; answer from the Seller Centre.</source>
            <translation>El filtro de seguridad de Shopee rechazó el mensaje. No lo envíes de nuevo; responde desde el Seller Centre.</translation>
        </message>
        <message>
            <source>Shopee allows no first contact from outside: open the chat from the order in the Seller Centre.</source>
            <translation>Shopee no permite el primer contacto desde fuera: abre el chat desde el pedido en el Seller Centre.</translation>
        </message>
        <message>
            <source>One answer takes one picture; send the others with answers of their own.</source>
            <translation>Cada respuesta lleva una sola imagen; envía las demás por separado.</translation>
        </message>
        <message>
            <source>Your application has no permission for this interface of Shopee. Ask your account manager for it.</source>
            <translation>Tu aplicación no tiene permiso para esta interfaz de Shopee. Pídelo a tu gestor de cuenta.</translation>
        </message>
        <message>
            <source>Orders and returns only, the chat is NOT read: ask your Shopee account manager for the chat grant.</source>
            <translation>Solo pedidos y devoluciones, el chat NO se lee: pide el permiso de chat a tu gestor de cuenta de Shopee.</translation>
        </message>
        <message>
            <source>The live key of your application has expired. Reset it in the console of Shopee Open Platform and enter the new partner key here.</source>
            <translation>La clave activa de tu aplicación ha caducado. Restablécela en la consola de Shopee Open Platform e introduce aquí la nueva partner key.</translation>
        </message>
        <message>
            <source>Shopee does not accept the signature. Check partner id and partner key, and the clock of this computer.</source>
            <translation>Shopee no acepta la firma. Comprueba el partner id, la partner key y el reloj de este equipo.</translation>
        </message>
        <message>
            <source>Shopee says that the time of the call is wrong. Set the clock of this computer.</source>
            <translation>Shopee indica que la hora de la llamada es incorrecta. Ajusta el reloj de este equipo.</translation>
        </message>
        <message>
            <source>Shopee does not know this partner id. Copy it again from the console of Shopee Open Platform.</source>
            <translation>Shopee no conoce este partner id. Cópialo de nuevo desde la consola de Shopee Open Platform.</translation>
        </message>
        <message>
            <source>Enter partner id, partner key and shop id of this store; both ids are numbers.</source>
            <translation>Introduce el partner id, la partner key y el shop id de esta tienda; ambos id son números.</translation>
        </message>
        <message>
            <source>Enter the redirect address first: its domain must be the one declared for your application.</source>
            <translation>Introduce primero la dirección de redirección: su dominio debe ser el declarado para tu aplicación.</translation>
        </message>
        <message>
            <source>That holds no code; copy the whole address the browser ended on after you allowed the access.</source>
            <translation>No contiene ningún código; copia la dirección completa en la que terminó el navegador tras permitir el acceso.</translation>
        </message>
        <message>
            <source>Another shop than this one was signed in; sign in with the account of the shop, or correct the shop id.</source>
            <translation>Se inició sesión con otra tienda; usa la cuenta de esta tienda o corrige el shop id.</translation>
        </message>
        <message>
            <source>The sign-in does not belong to this shop id. Check the shop id, then sign in again.</source>
            <translation>El inicio de sesión no corresponde a este shop id. Compruébalo e inicia sesión de nuevo.</translation>
        </message>
        <message>
            <source>The time the seller allowed the access for is over. Sign in again with the main account.</source>
            <translation>El plazo de acceso concedido por el vendedor ha terminado. Inicia sesión de nuevo con la cuenta principal.</translation>
        </message>
        <message>
            <source>This shop is not linked to your application. Sign in with the main account of the shop.</source>
            <translation>Esta tienda no está vinculada a tu aplicación. Inicia sesión con la cuenta principal de la tienda.</translation>
        </message>
        <message>
            <source>Shopee has banned this shop. Look into its Seller Centre.</source>
            <translation>Shopee ha bloqueado esta tienda. Consulta su Seller Centre.</translation>
        </message>
        <message>
            <source>The calls of this day are used up at Shopee; it goes on by itself after midnight of its day (UTC+8).</source>
            <translation>Las llamadas de hoy a Shopee se han agotado; continúa solo tras la medianoche de su día (UTC+8).</translation>
        </message>
        <message>
            <source>Shopee keeps no read flag here; nothing was changed.</source>
            <translation>Aquí Shopee no guarda marca de lectura; no se cambió nada.</translation>
        </message>
        <message>
            <source>This case is not here any more: reload the list.</source>
            <translation>Este caso ya no está aquí: recargue la lista.</translation>
        </message>
        <message>
            <source>The case is closed: the platform takes nothing more in it.</source>
            <translation>El caso está cerrado: la plataforma ya no acepta nada.</translation>
        </message>
        <message>
            <source>The platform does not offer this step now: read the case again.</source>
            <translation>La plataforma no ofrece este paso ahora: lea el caso otra vez.</translation>
        </message>
        <message>
            <source>The platform takes no words with this step: leave the text empty.</source>
            <translation>La plataforma no admite texto en este paso: déjelo vacío.</translation>
        </message>
        <message>
            <source>Write what you want to say before it is sent.</source>
            <translation>Escriba lo que quiere decir antes de enviarlo.</translation>
        </message>
        <message>
            <source>The text is longer than the platform takes here: shorten it.</source>
            <translation>El texto supera lo que admite la plataforma aquí: acórtelo.</translation>
        </message>
        <message>
            <source>Add at least one file: this step hands in evidence.</source>
            <translation>Añada al menos un archivo: este paso presenta pruebas.</translation>
        </message>
        <message>
            <source>The platform takes no files with this step: remove them.</source>
            <translation>La plataforma no admite archivos en este paso: quítelos.</translation>
        </message>
        <message>
            <source>The platform takes fewer files here: remove some.</source>
            <translation>La plataforma admite menos archivos aquí: quite algunos.</translation>
        </message>
        <message>
            <source>The platform does not take this kind of file here: hand it in as another kind.</source>
            <translation>La plataforma no admite este tipo de archivo aquí: entréguelo en otro formato.</translation>
        </message>
        <message>
            <source>A file is larger than the platform takes: make it smaller.</source>
            <translation>Un archivo supera el tamaño admitido: hágalo más pequeño.</translation>
        </message>
        <message>
            <source>This step takes no amount: leave it empty.</source>
            <translation>Este paso no admite importe: déjelo vacío.</translation>
        </message>
        <message>
            <source>Enter the amount, more than nothing.</source>
            <translation>Introduzca un importe mayor que cero.</translation>
        </message>
        <message>
            <source>The amount has to be in the currency of the order.</source>
            <translation>El importe debe estar en la moneda del pedido.</translation>
        </message>
        <message>
            <source>That is more than can be given back: the most stands above.</source>
            <translation>Es más de lo que se puede devolver: el máximo está arriba.</translation>
        </message>
        <message>
            <source>Enter the carrier and the tracking number.</source>
            <translation>Introduzca el transportista y el número de seguimiento.</translation>
        </message>
        <message>
            <source>Choose one of what the platform offers.</source>
            <translation>Elija una de las opciones de la plataforma.</translation>
        </message>
        <message>
            <source>The same was asked in this case already, or is on its way: look into the outbox before it goes a second time.</source>
            <translation>Lo mismo ya se pidió en este caso o está en camino: mire la bandeja de salida antes de repetirlo.</translation>
        </message>
        <message>
            <source>The store is not ready to answer yet: settle what is open first.</source>
            <translation>La tienda aún no puede responder: resuelva primero lo pendiente.</translation>
        </message>
        <message>
            <source>This ticket is not here any more: reload the list.</source>
            <translation>Este ticket ya no está aquí: recargue la lista.</translation>
        </message>
        <message>
            <source>The ticket is solved: open it again first.</source>
            <translation>El ticket está resuelto: ábralo de nuevo primero.</translation>
        </message>
        <message>
            <source>This appeal is not here any more: reload the list.</source>
            <translation>Esta apelación ya no está aquí: recargue la lista.</translation>
        </message>
        <message>
            <source>Only a notice of the platform can be appealed against: choose it among the platform notices, or begin the appeal by hand.</source>
            <translation>Solo se puede apelar un aviso de la plataforma: elíjalo entre los avisos o inicie la apelación a mano.</translation>
        </message>
        <message>
            <source>This time cannot be: enter when it was, not a time to come.</source>
            <translation>Esta hora no puede ser: indique cuándo fue, no una hora futura.</translation>
        </message>
        <message>
            <source>There is an appeal about this notification already: go on there.</source>
            <translation>Ya hay una apelación sobre esta notificación: continúe allí.</translation>
        </message>
        <message>
            <source>Choose a reason of the list.</source>
            <translation>Elija un motivo de la lista.</translation>
        </message>
        <message>
            <source>This is too long or nothing that is typed in: add it as a file.</source>
            <translation>Es demasiado largo o no es algo que se escriba: añádalo como archivo.</translation>
        </message>
        <message>
            <source>The appeal was handed in already: what went off no longer changes. After a refusal, write the next attempt.</source>
            <translation>La apelación ya se presentó: lo enviado ya no cambia. Tras un rechazo, escriba el siguiente intento.</translation>
        </message>
        <message>
            <source>The appeal is not ready yet: what is needed first stands under “Still to be done”.</source>
            <translation>La apelación aún no está lista: lo que falta figura en «Aún por hacer».</translation>
        </message>
        <message>
            <source>The appeal has gone on meanwhile: this step is no longer possible.</source>
            <translation>La apelación ha avanzado mientras tanto: este paso ya no es posible.</translation>
        </message>
        <message>
            <source>This enquiry is not here any more: reload the list.</source>
            <translation>Esta consulta ya no está aquí: recargue la lista.</translation>
        </message>
        <message>
            <source>There is an enquiry about this notification already: add a follow-up there, a second one lengthens the wait.</source>
            <translation>Ya hay una consulta sobre esta notificación: añada allí un seguimiento; una segunda alarga la espera.</translation>
        </message>
        <message>
            <source>The enquiry is closed: note what was said since to open it again.</source>
            <translation>La consulta está cerrada: anote lo que se dijo después para abrirla de nuevo.</translation>
        </message>
        <message>
            <source>The enquiry has not been sent yet: note that it was first.</source>
            <translation>La consulta aún no se ha enviado: anote primero que se envió.</translation>
        </message>
        <message>
            <source>Write what was said.</source>
            <translation>Escriba lo que se dijo.</translation>
        </message>
        <message>
            <source>This time lies in the future: correct it.</source>
            <translation>Esta hora está en el futuro: corríjala.</translation>
        </message>
        <message>
            <source>The enquiry has gone on meanwhile: this step is no longer possible.</source>
            <translation>La consulta ha avanzado mientras tanto: este paso ya no es posible.</translation>
        </message>
        <message>
            <source>This is a public address of the platform: no appeal is read there, and it may do harm. Hand it in under its notification.</source>
            <translation>Es una dirección pública de la plataforma: allí no se lee ninguna apelación y puede perjudicar. Preséntela bajo su notificación.</translation>
        </message>
        <message>
            <source>Give the enquiry a subject before it is sent.</source>
            <translation>Ponga un asunto a la consulta antes de enviarla.</translation>
        </message>
        <message>
            <source>Write what the enquiry is about before it is sent.</source>
            <translation>Escriba de qué trata la consulta antes de enviarla.</translation>
        </message>
        <message>
            <source>The site does not read this language: write it in one of those that are named there.</source>
            <translation>El sitio no lee este idioma: escríbala en uno de los que se indican.</translation>
        </message>
        <message>
            <source>The site calls back numbers of its own country only: correct the number.</source>
            <translation>El sitio solo devuelve llamadas a números de su país: corrija el número.</translation>
        </message>
        <message>
            <source>Say where the file comes from: without an origin it proves little.</source>
            <translation>Diga de dónde viene el archivo: sin origen prueba poco.</translation>
        </message>
        <message>
            <source>Enter the date that stands on the document; it cannot lie in the future.</source>
            <translation>Introduzca la fecha que figura en el documento; no puede estar en el futuro.</translation>
        </message>
        <message>
            <source>The document is older than the platform takes: get a newer one.</source>
            <translation>El documento es más antiguo de lo que acepta la plataforma: consiga uno más reciente.</translation>
        </message>
        <message>
            <source>The file is larger than 32 MB: make it smaller, no platform takes it like this.</source>
            <translation>El archivo supera 32 MB: hágalo más pequeño, así no lo acepta ninguna plataforma.</translation>
        </message>
        <message>
            <source>This file is there already.</source>
            <translation>Este archivo ya está.</translation>
        </message>
        <message>
            <source>The appeal was handed in already: its files no longer change.</source>
            <translation>La apelación ya se presentó: sus archivos ya no cambian.</translation>
        </message>
        <message>
            <source>This is not the file that was added any more: bring it back from a backup.</source>
            <translation>Ya no es el archivo que se añadió: recupérelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>This file is not here any more: reload the list.</source>
            <translation>Este archivo ya no está aquí: recargue la lista.</translation>
        </message>
        <message>
            <source>What the file is for is not here any more: reload the list.</source>
            <translation>Aquello a lo que pertenece el archivo ya no está: recargue la lista.</translation>
        </message>
        <message>
            <source>The file went away while it was added: add it again.</source>
            <translation>El archivo desapareció mientras se añadía: añádalo de nuevo.</translation>
        </message>
        <message>
            <source>You may not send in spite of the check: change the text, or ask somebody who has the right (settings, outgoing check).</source>
            <translation>No puede enviar a pesar de la revisión: cambie el texto o pida a alguien con el derecho (ajustes, revisión de salida).</translation>
        </message>
        <message>
            <source>The signature does not belong to this rule pack. Get the pack and its .sig file anew; the rules in use stay.</source>
            <translation>La firma no corresponde a este paquete de reglas. Consiga de nuevo el paquete y su archivo .sig; las reglas en uso se mantienen.</translation>
        </message>
        <message>
            <source>This rule pack is not newer than the one in force: nothing was changed.</source>
            <translation>Este paquete de reglas no es más nuevo que el que está en vigor: no se cambió nada.</translation>
        </message>
        <message>
            <source>This is no rule pack that can be used: get the file anew from where it came from.</source>
            <translation>Este archivo no es un paquete de reglas utilizable: consígalo de nuevo donde lo obtuvo.</translation>
        </message>
        <message>
            <source>Nobody gives the second name under a reply of their own: ask somebody else.</source>
            <translation>Nadie da el segundo nombre a una respuesta propia: pida a otra persona.</translation>
        </message>
        <message>
            <source>This person may not give the second name: choose one of the approvers, or change the settings.</source>
            <translation>Esta persona no puede dar el segundo nombre: elija a un aprobador o cambie los ajustes.</translation>
        </message>
        <message>
            <source>This reply waits for nobody&apos;s word any more: see the list.</source>
            <translation>Esta respuesta ya no espera a nadie: vea la lista.</translation>
        </message>
        <message>
            <source>This rule has not proven itself yet: try it on stored messages and in shadow, or let somebody answer for it by name and reason.</source>
            <translation>Esta regla aún no se ha probado: pruébela con mensajes guardados y en sombra, o que alguien responda por ella con nombre y motivo.</translation>
        </message>
        <message>
            <source>Somebody saved the rules meanwhile: reload them, then make your change again.</source>
            <translation>Alguien guardó las reglas mientras tanto: recárguelas y repita su cambio.</translation>
        </message>
        <message>
            <source>There is no such rule in what is saved: save it first.</source>
            <translation>No hay tal regla en lo guardado: guárdela primero.</translation>
        </message>
        <message>
            <source>The dry run was stopped.</source>
            <translation>La prueba se detuvo.</translation>
        </message>
        <message>
            <source>This platform forbids automatic replies, or counts them against the account: reply yourself, or use templates.</source>
            <translation>Esta plataforma prohíbe las respuestas automáticas o las cuenta en contra de la cuenta: responda usted o use plantillas.</translation>
        </message>
        <message>
            <source>This store only shows messages: allow replies for it first.</source>
            <translation>Esta tienda solo muestra mensajes: permita primero las respuestas.</translation>
        </message>
        <message>
            <source>The time zone of the calendar is unknown: write it like America/Mexico_City.</source>
            <translation>La zona horaria del calendario es desconocida: escríbala como America/Mexico_City.</translation>
        </message>
        <message>
            <source>Working hours of the calendar overlap or end before they begin: correct them.</source>
            <translation>El horario del calendario se solapa o termina antes de empezar: corríjalo.</translation>
        </message>
        <message>
            <source>The calendar has no working time in a normal week: give at least one day its hours.</source>
            <translation>El calendario no tiene horario en una semana normal: indique al menos un día.</translation>
        </message>
        <message>
            <source>A campaign ends before it begins or lasts longer than a year: correct its days.</source>
            <translation>Una campaña termina antes de empezar o dura más de un año: corrija sus días.</translation>
        </message>
        <message>
            <source>No public holidays are known for this country: enter the days or import an .ics file.</source>
            <translation>No se conocen los festivos de este país: añada los días o importe un archivo .ics.</translation>
        </message>
        <message>
            <source>Two deadlines apply to the same conversations: change or remove one of them.</source>
            <translation>Dos plazos se aplican a las mismas conversaciones: cambie o elimine uno.</translation>
        </message>
        <message>
            <source>Two calendars have the same name: give one of them another.</source>
            <translation>Dos calendarios tienen el mismo nombre: cambie uno.</translation>
        </message>
        <message>
            <source>At most 500 deadlines can be kept: remove some.</source>
            <translation>Se pueden guardar 500 plazos como máximo: elimine algunos.</translation>
        </message>
        <message>
            <source>No clock runs or ran in this conversation: there is no deadline to prove.</source>
            <translation>En esta conversación no corre ni corrió ningún reloj: no hay plazo que demostrar.</translation>
        </message>
        <message>
            <source>A deadline names a calendar that does not exist: choose another one.</source>
            <translation>Un plazo nombra un calendario que no existe: elija otro.</translation>
        </message>
        <message>
            <source>The deadlines hold a figure that cannot be used: correct the one you changed last.</source>
            <translation>Los plazos contienen un valor que no sirve: corrija el último que cambió.</translation>
        </message>
        <message>
            <source>This calendar file is larger than 4 MB: export only the holidays and try again.</source>
            <translation>Este archivo de calendario supera 4 MB: exporte solo los festivos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This file is no calendar (.ics): export the holidays as iCalendar and try again.</source>
            <translation>Este archivo no es un calendario (.ics): exporte los festivos como iCalendar e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This calendar holds no whole day of this year or the next: choose a file with public holidays.</source>
            <translation>Este calendario no tiene ningún día completo de este año ni del próximo: elija un archivo con festivos.</translation>
        </message>
        <message>
            <source>The calendar file cannot be read: choose another one.</source>
            <translation>No se puede leer el archivo de calendario: elija otro.</translation>
        </message>
        <message>
            <source>Give the channel a name of 1 to 60 characters.</source>
            <translation>Dé al canal un nombre de 1 a 60 caracteres.</translation>
        </message>
        <message>
            <source>Name 1 to 20 receivers: mail addresses, or phone numbers with their country, separated by commas.</source>
            <translation>Indique de 1 a 20 destinatarios: correos o teléfonos con su país, separados por comas.</translation>
        </message>
        <message>
            <source>Give the mail server, its port and the address alerts are sent from.</source>
            <translation>Indique el servidor de correo, su puerto y la dirección desde la que se envía.</translation>
        </message>
        <message>
            <source>Give the address that the robot, the gateway or the webhook told you.</source>
            <translation>Indique la dirección que le dio el robot, la pasarela o el webhook.</translation>
        </message>
        <message>
            <source>This channel is gone: open the page again.</source>
            <translation>Este canal ya no existe: abra la página de nuevo.</translation>
        </message>
        <message>
            <source>Mail cannot be sent from here: restart the program.</source>
            <translation>No se puede enviar correo desde aquí: reinicie el programa.</translation>
        </message>
        <message>
            <source>The address must begin with https:// (http:// only for this computer) and hold no user name.</source>
            <translation>La dirección debe empezar por https:// (http:// solo para este equipo) y no llevar nombre de usuario.</translation>
        </message>
        <message>
            <source>The address lies in a private network: give a public one, or say that the own network is meant.</source>
            <translation>La dirección está en una red privada: dé una pública o indique que la red propia es intencionada.</translation>
        </message>
        <message>
            <source>Warnings are whole percents from 1 to 100, in order and each once: correct them.</source>
            <translation>Los avisos son porcentajes enteros de 1 a 100, en orden y sin repetir: corríjalos.</translation>
        </message>
        <message>
            <source>A colleague comes before the lead: correct the two figures.</source>
            <translation>El compañero va antes que el responsable: corrija las dos cifras.</translation>
        </message>
        <message>
            <source>The daily round needs a time of the day between 00:00 and 23:59.</source>
            <translation>La ronda diaria necesita una hora entre las 00:00 y las 23:59.</translation>
        </message>
        <message>
            <source>This line is ticked already.</source>
            <translation>Esta línea ya está marcada.</translation>
        </message>
        <message>
            <source>At most 20 contacts can be kept: remove some.</source>
            <translation>Se pueden guardar 20 contactos como máximo: elimine algunos.</translation>
        </message>
        <message>
            <source>A contact needs a name and a number or address on one line, like Support: +86 10 1234.</source>
            <translation>Cada contacto necesita en una línea un nombre y un número o dirección, como Soporte: +34 91 123.</translation>
        </message>
        <message>
            <source>The notice for buyers may have at most 2,000 characters: shorten it.</source>
            <translation>El aviso a los compradores puede tener 2.000 caracteres como máximo: acórtelo.</translation>
        </message>
        <message>
            <source>The proof could not be written there: choose another folder.</source>
            <translation>La prueba no se pudo guardar ahí: elija otra carpeta.</translation>
        </message>
        <message>
            <source>The report could not be written: check the rights of the workspace&apos;s folder and the disk.</source>
            <translation>No se pudo escribir el informe: compruebe los permisos de la carpeta y el disco.</translation>
        </message>
        <message>
            <source>The channel takes no more messages for a while. Try again in some minutes.</source>
            <translation>El canal no admite más mensajes por ahora. Inténtelo en unos minutos.</translation>
        </message>
        <message>
            <source>The other side answers with errors. Try again later, or look whether it works.</source>
            <translation>La otra parte responde con errores. Inténtelo más tarde o compruebe si funciona.</translation>
        </message>
        <message>
            <source>The other side refused the alert. Check address, secret and keyword of the channel.</source>
            <translation>La otra parte rechazó el aviso. Compruebe la dirección, el secreto y la palabra clave del canal.</translation>
        </message>
        <message>
            <source>One of the files cannot be opened: save it anew and hand in that one.</source>
            <translation>Uno de los archivos no se puede abrir: guárdelo de nuevo y entregue ese.</translation>
        </message>
        <message>
            <source>The passphrase is too short: use 8 characters or more.</source>
            <translation>La frase de contraseña es demasiado corta: use 8 caracteres o más.</translation>
        </message>
        <message>
            <source>Clearing was stopped; what was taken out until then is fetched again.</source>
            <translation>La limpieza se detuvo; lo que ya se había quitado se obtiene de nuevo.</translation>
        </message>
        <message>
            <source>A store cannot be read just now, so nothing was cleared: see the page of stores which one, and mend its connection first.</source>
            <translation>Una tienda no se puede leer ahora, así que no se limpió nada: vea cuál es en la página de tiendas y arregle primero su conexión.</translation>
        </message>
        <message>
            <source>This conversation is not here any more: reload the list.</source>
            <translation>Esta conversación ya no está aquí: recargue la lista.</translation>
        </message>
        <message>
            <source>This store is not here any more: reload the list of stores.</source>
            <translation>Esta tienda ya no está aquí: recargue la lista de tiendas.</translation>
        </message>
        <message>
            <source>This is not here any more: reload the list.</source>
            <translation>Esto ya no está aquí: recargue la lista.</translation>
        </message>
        <message>
            <source>This reply is not in the outbox any more: reload the outbox.</source>
            <translation>Esta respuesta ya no está en la bandeja de salida: recárguela.</translation>
        </message>
        <message>
            <source>This reply has gone on meanwhile and cannot be changed like this any more: reload the outbox.</source>
            <translation>Esta respuesta ha avanzado mientras tanto y ya no se puede cambiar así: recargue la bandeja de salida.</translation>
        </message>
        <message>
            <source>The hold of this reply is over already: see the outbox.</source>
            <translation>La espera de esta respuesta ya terminó: vea la bandeja de salida.</translation>
        </message>
        <message>
            <source>This reply is being sent or may have arrived: look at the platform&apos;s page, then say in the outbox whether it was sent.</source>
            <translation>Esta respuesta se está enviando o puede haber llegado: mire la página de la plataforma e indique en la bandeja de salida si se envió.</translation>
        </message>
        <message>
            <source>There is nothing to try again with this reply: see the outbox.</source>
            <translation>No hay nada que reintentar con esta respuesta: vea la bandeja de salida.</translation>
        </message>
        <message>
            <source>There is nothing to decide about this reply any more: see the outbox.</source>
            <translation>Ya no hay nada que decidir sobre esta respuesta: vea la bandeja de salida.</translation>
        </message>
        <message>
            <source>This reply leaves in a moment: take it back first, then choose a time.</source>
            <translation>Esta respuesta sale en un momento: retírela primero y luego elija una hora.</translation>
        </message>
        <message>
            <source>Say why it may not leave: its author reads that.</source>
            <translation>Diga por qué no puede salir: lo leerá quien la escribió.</translation>
        </message>
        <message>
            <source>The file cannot be read: choose it again.</source>
            <translation>El archivo no se puede leer: elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>The file is larger than 16 MB: it is no template file.</source>
            <translation>El archivo supera 16 MB: no es un archivo de plantillas.</translation>
        </message>
        <message>
            <source>There is a file of that name already, and it was left as it is: choose another name.</source>
            <translation>Ya hay un archivo con ese nombre y no se tocó: elija otro nombre.</translation>
        </message>
        <message>
            <source>The disk is full: free some space, then try again.</source>
            <translation>El disco está lleno: libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file could not be written: check the disk and the rights of the folder.</source>
            <translation>No se pudo escribir el archivo: compruebe el disco y los permisos de la carpeta.</translation>
        </message>
        <message>
            <source>A file cannot be read: choose it again.</source>
            <translation>Un archivo no se puede leer: elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>There is no such file in this message.</source>
            <translation>Este mensaje no contiene ese archivo.</translation>
        </message>
        <message>
            <source>The platform does not say where this file lies, or holds it back as unsafe: open the conversation on its own page.</source>
            <translation>La plataforma no dice dónde está este archivo o lo retiene por inseguro: abra la conversación en su propia página.</translation>
        </message>
        <message>
            <source>The file is larger than this program loads: open the conversation on the platform&apos;s own page.</source>
            <translation>El archivo es más grande de lo que este programa descarga: abra la conversación en la página de la plataforma.</translation>
        </message>
        <message>
            <source>The platform handed out no usable file: try again later, or look at it on the platform&apos;s own page.</source>
            <translation>La plataforma no entregó un archivo utilizable: inténtelo más tarde o véalo en la página de la plataforma.</translation>
        </message>
        <message>
            <source>Files cannot be sent from here: remove them.</source>
            <translation>Desde aquí no se pueden enviar archivos: quítelos.</translation>
        </message>
        <message>
            <source>This file does not lie at the platform itself, so it is not loaded: open the conversation on the platform&apos;s own page.</source>
            <translation>Este archivo no está en la propia plataforma, así que no se descarga: abra la conversación en la página de la plataforma.</translation>
        </message>
        <message>
            <source>The platform points elsewhere instead of handing the file out: open the conversation on its own page.</source>
            <translation>La plataforma remite a otro sitio en lugar de entregar el archivo: abra la conversación en su propia página.</translation>
        </message>
        <message>
            <source>This file is no longer where the message came from, and no copy is kept here.</source>
            <translation>Este archivo ya no está en el lugar de donde vino el mensaje y aquí no hay copia.</translation>
        </message>
        <message>
            <source>This platform hands out no files: open the conversation on its own page.</source>
            <translation>Esta plataforma no entrega archivos: abra la conversación en su propia página.</translation>
        </message>
        <message>
            <source>A file changed while it was read: attach it again once it is saved.</source>
            <translation>Un archivo cambió mientras se leía: adjúntelo de nuevo cuando esté guardado.</translation>
        </message>
        <message>
            <source>An attached file is no longer in the workspace, so nothing was sent: take the reply back and attach the file again.</source>
            <translation>Un archivo adjunto ya no está en el espacio de trabajo, así que no se envió nada: retire la respuesta y adjúntelo de nuevo.</translation>
        </message>
        <message>
            <source>An attached file is damaged in the workspace, so nothing was sent: take the reply back and attach the file again.</source>
            <translation>Un archivo adjunto está dañado en el espacio de trabajo, así que no se envió nada: retire la respuesta y adjúntelo de nuevo.</translation>
        </message>
        <message>
            <source>Only files can be attached: choose a file.</source>
            <translation>Solo se pueden adjuntar archivos: elija un archivo.</translation>
        </message>
        <message>
            <source>One conversation takes 1 to 3 automatic replies in a period.</source>
            <translation>Una conversación admite de 1 a 3 respuestas automáticas por período.</translation>
        </message>
        <message>
            <source>The period is 1 to 720 hours.</source>
            <translation>El período es de 1 a 720 horas.</translation>
        </message>
        <message>
            <source>A store takes 1 to 1,000 automatic replies an hour.</source>
            <translation>Una tienda admite de 1 a 1.000 respuestas automáticas por hora.</translation>
        </message>
        <message>
            <source>The platform has closed this conversation for sellers: nothing can be sent in it now.</source>
            <translation>La plataforma cerró esta conversación para los vendedores: ahora no se puede enviar nada en ella.</translation>
        </message>
        <message>
            <source>This question has its reply already: a question takes one.</source>
            <translation>Esta pregunta ya tiene su respuesta: cada pregunta admite una sola.</translation>
        </message>
        <message>
            <source>The application has no grant for Shopee&apos;s chat: ask your account manager for it, and reply in the Seller Centre until then.</source>
            <translation>La aplicación no tiene permiso para el chat de Shopee: pídalo a su gestor de cuenta y responda mientras tanto en el Seller Centre.</translation>
        </message>
        <message>
            <source>This kind of conversation cannot be replied to from here: use the platform&apos;s own page.</source>
            <translation>A este tipo de conversación no se puede responder desde aquí: use la página de la plataforma.</translation>
        </message>
        <message>
            <source>This store has no connection that could send: reply on the platform&apos;s own page.</source>
            <translation>Esta tienda no tiene ninguna conexión que permita enviar: responda en la página de la plataforma.</translation>
        </message>
        <message>
            <source>That time has passed: choose a later one, or send now.</source>
            <translation>Esa hora ya pasó: elija una posterior o envíe ahora.</translation>
        </message>
        <message>
            <source>That time lies more than a year ahead: choose an earlier one.</source>
            <translation>Esa hora queda a más de un año: elija una anterior.</translation>
        </message>
        <message>
            <source>This program works with its own rule packs alone: none can be imported.</source>
            <translation>Este programa usa solo sus propios paquetes de reglas: no se puede importar ninguno.</translation>
        </message>
        <message>
            <source>This rule pack needs a word list that no pack has: get the packs anew from where they came from.</source>
            <translation>Este paquete de reglas necesita una lista de palabras que ningún paquete tiene: consiga de nuevo los paquetes donde los obtuvo.</translation>
        </message>
        <message>
            <source>A rule of this pack cannot be used: get the pack anew from where it came from.</source>
            <translation>Una regla de este paquete no se puede usar: consiga de nuevo el paquete donde lo obtuvo.</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>La revisión se detuvo.</translation>
        </message>
        <message>
            <source>The folder cannot be made there: choose another place.</source>
            <translation>No se puede crear la carpeta ahí: elija otro lugar.</translation>
        </message>
        <message>
            <source>Name the file to write.</source>
            <translation>Indique el archivo en que se escribe.</translation>
        </message>
        <message>
            <source>This place lies inside the workspace, which is the program&apos;s own: choose another folder.</source>
            <translation>Ese lugar está dentro del espacio de trabajo, que es del propio programa: elija otra carpeta.</translation>
        </message>
        <message>
            <source>A file of this name exists already and is no earlier export: choose another name.</source>
            <translation>Ya existe un archivo con ese nombre y no es una exportación anterior: elija otro nombre.</translation>
        </message>
        <message>
            <source>This file cannot be opened, so it cannot be handed in: save it anew and add that one.</source>
            <translation>Este archivo no se puede abrir y por eso no se puede entregar: guárdelo de nuevo y añada ese.</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>La exportación se detuvo.</translation>
        </message>
        <message>
            <source>The original of this message was not kept: it came with an import.</source>
            <translation>El original de este mensaje no se conservó: llegó con una importación.</translation>
        </message>
        <message>
            <source>Choose from 0 to 30 seconds.</source>
            <translation>Elija de 0 a 30 segundos.</translation>
        </message>
        <message>
            <source>A saved setting cannot be read: open its page and save it anew.</source>
            <translation>Un ajuste guardado no se puede leer: abra su página y guárdelo de nuevo.</translation>
        </message>
        <message>
            <source>This template is not here any more: reload the list.</source>
            <translation>Esta plantilla ya no está aquí: recargue la lista.</translation>
        </message>
        <message>
            <source>A template needs a title of 1 to 120 characters.</source>
            <translation>Una plantilla necesita un título de 1 a 120 caracteres.</translation>
        </message>
        <message>
            <source>The template has no wording: write at least one.</source>
            <translation>La plantilla no tiene texto: escriba al menos uno.</translation>
        </message>
        <message>
            <source>Every wording needs a language: choose one.</source>
            <translation>Cada texto necesita un idioma: elija uno.</translation>
        </message>
        <message>
            <source>There are two wordings for the same language and marketplace: keep one.</source>
            <translation>Hay dos textos para el mismo idioma y la misma plataforma: conserve uno.</translation>
        </message>
        <message>
            <source>A wording is empty: write it, or take it out.</source>
            <translation>Un texto está vacío: escríbalo o quítelo.</translation>
        </message>
        <message>
            <source>A wording is longer than 20,000 bytes: shorten it.</source>
            <translation>Un texto supera los 20.000 bytes: acórtelo.</translation>
        </message>
        <message>
            <source>A shortcut has at most 40 characters without spaces and slashes.</source>
            <translation>Un atajo tiene como máximo 40 caracteres, sin espacios ni barras.</translation>
        </message>
        <message>
            <source>This shortcut belongs to another template already: choose another one.</source>
            <translation>Este atajo ya pertenece a otra plantilla: elija otro.</translation>
        </message>
        <message>
            <source>The file is empty: it needs a first line with column names.</source>
            <translation>El archivo está vacío: necesita una primera línea con los nombres de las columnas.</translation>
        </message>
        <message>
            <source>A column is missing in the first line of the file: id, title, language and body are needed.</source>
            <translation>Falta una columna en la primera línea del archivo: se necesitan id, title, language y body.</translation>
        </message>
        <message>
            <source>This version of the rules is not here: see the list of versions.</source>
            <translation>Esta versión de las reglas no está aquí: vea la lista de versiones.</translation>
        </message>
        <message>
            <source>The end of the dry run lies before its beginning: choose another period.</source>
            <translation>El final de la prueba queda antes de su comienzo: elija otro período.</translation>
        </message>
        <message>
            <source>A store of yours is called “sample”: rename or remove it to look at the sample data.</source>
            <translation>Una de sus tiendas se llama «sample»: cámbiele el nombre o quítela para ver los datos de ejemplo.</translation>
        </message>
        <message>
            <source>The sample data was not added.</source>
            <translation>Los datos de ejemplo no se agregaron.</translation>
        </message>
        <message>
            <source>This version cannot connect this marketplace yet: its messages can only be imported.</source>
            <translation>Esta versión aún no puede conectar esta plataforma: sus mensajes solo se pueden importar.</translation>
        </message>
        <message>
            <source>This version cannot reach this marketplace yet: use its own page.</source>
            <translation>Esta versión aún no llega a esta plataforma: use su propia página.</translation>
        </message>
        <message>
            <source>This build does not encrypt its database and takes only sandbox stores: install a build with SQLCipher.</source>
            <translation>Esta compilación no cifra su base de datos y solo admite tiendas de prueba: instale una con SQLCipher.</translation>
        </message>
        <message>
            <source>This time zone is not known: choose one like America/Los_Angeles.</source>
            <translation>Esta zona horaria no se conoce: elija una como America/Los_Angeles.</translation>
        </message>
        <message>
            <source>Sample data only shows: nothing of it can be sent.</source>
            <translation>Los datos de ejemplo son solo para ver: no se puede enviar nada de ellos.</translation>
        </message>
        <message>
            <source>A store stays with its marketplace: add a new store for another one.</source>
            <translation>Una tienda se queda en su plataforma: para otra, agregue una tienda nueva.</translation>
        </message>
        <message>
            <source>No store is connected: add one, then try again.</source>
            <translation>No hay ninguna tienda conectada: agregue una e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>A store of this id exists already: choose another id.</source>
            <translation>Ya existe una tienda con este identificador: elija otro.</translation>
        </message>
        <message>
            <source>This store only shows messages: nothing is written to the platform.</source>
            <translation>Esta tienda solo muestra mensajes: no se escribe nada en la plataforma.</translation>
        </message>
        <message>
            <source>This store was only imported: add it with a store file of the same id to connect it.</source>
            <translation>Esta tienda solo se importó: para conectarla, agréguela con un archivo de tienda del mismo identificador.</translation>
        </message>
        <message>
            <source>The ticket has gone on meanwhile: this step is no longer possible.</source>
            <translation>El ticket ha avanzado mientras tanto: este paso ya no es posible.</translation>
        </message>
        <message>
            <source>The checklist has open items: tick them before the ticket counts as solved.</source>
            <translation>La lista tiene pasos pendientes: márquelos antes de dar el ticket por resuelto.</translation>
        </message>
        <message>
            <source>Say why it goes to somebody above: they need it to decide.</source>
            <translation>Diga por qué pasa a un superior: lo necesita para decidir.</translation>
        </message>
        <message>
            <source>Choose who it goes to.</source>
            <translation>Elija a quién pasa.</translation>
        </message>
        <message>
            <source>Give the ticket a title.</source>
            <translation>Ponga un título al ticket.</translation>
        </message>
        <message>
            <source>The checklist has no such item any more: reload the ticket.</source>
            <translation>La lista ya no tiene ese paso: recargue el ticket.</translation>
        </message>
        <message>
            <source>Write what is to be done.</source>
            <translation>Escriba lo que hay que hacer.</translation>
        </message>
        <message>
            <source>What the ticket is about is no longer there: reload the list.</source>
            <translation>Aquello de lo que trata el ticket ya no está: recargue la lista.</translation>
        </message>
        <message>
            <source>There is no such kind of ticket any more: choose one of the list.</source>
            <translation>Ese tipo de ticket ya no existe: elija uno de la lista.</translation>
        </message>
        <message>
            <source>Write something to note.</source>
            <translation>Escriba algo en la nota.</translation>
        </message>
        <message>
            <source>A tag needs a name: give 1 to 60 characters.</source>
            <translation>Una etiqueta necesita un nombre: escriba de 1 a 60 caracteres.</translation>
        </message>
        <message>
            <source>A tag has 1 to 60 characters, no comma or line break, and no space at its ends: choose another name.</source>
            <translation>Una etiqueta tiene de 1 a 60 caracteres, sin comas, saltos de línea ni espacios en los extremos: elija otro nombre.</translation>
        </message>
        <message>
            <source>A colour is written as #RRGGBB.</source>
            <translation>Un color se escribe como #RRGGBB.</translation>
        </message>
        <message>
            <source>This tag is not here any more: reload the list.</source>
            <translation>Esta etiqueta ya no está aquí: recargue la lista.</translation>
        </message>
        <message>
            <source>A tag of this name exists already: merge the two instead.</source>
            <translation>Ya existe una etiqueta con ese nombre: combine las dos.</translation>
        </message>
        <message>
            <source>Select at least two conversations of one store to merge them.</source>
            <translation>Para combinar, seleccione al menos dos conversaciones de una misma tienda.</translation>
        </message>
        <message>
            <source>Say why no reply is needed: the reason is kept with your name.</source>
            <translation>Diga por qué no hace falta responder: el motivo se guarda con su nombre.</translation>
        </message>
        <message>
            <source>That time has passed: choose a later one.</source>
            <translation>Esa hora ya pasó: elija una posterior.</translation>
        </message>
        <message>
            <source>A person needs an id and a name.</source>
            <translation>Una persona necesita un identificador y un nombre.</translation>
        </message>
        <message>
            <source>A person needs an id, for example li.wen.</source>
            <translation>Una persona necesita un identificador, por ejemplo li.wen.</translation>
        </message>
        <message>
            <source>A saved view needs a name.</source>
            <translation>Una vista guardada necesita un nombre.</translation>
        </message>
        <message>
            <source>This action cannot be taken back by this version: update the program.</source>
            <translation>Esta versión no puede deshacer esta acción: actualice el programa.</translation>
        </message>
        <message>
            <source>This step cannot be taken back: its record is unreadable.</source>
            <translation>Este paso no se puede deshacer: su registro es ilegible.</translation>
        </message>
        <message>
            <source>The conversations have been merged or split again since: take the later step back first.</source>
            <translation>Las conversaciones se volvieron a combinar o dividir después: deshaga primero el paso posterior.</translation>
        </message>
        <message>
            <source>This step has been taken back already.</source>
            <translation>Este paso ya se deshizo.</translation>
        </message>
        <message>
            <source>Only two different conversations of one store can be merged.</source>
            <translation>Solo se pueden combinar dos conversaciones distintas de una misma tienda.</translation>
        </message>
        <message>
            <source>One of these conversations has been merged into another already: reload the list.</source>
            <translation>Una de estas conversaciones ya se combinó con otra: recargue la lista.</translation>
        </message>
        <message>
            <source>A conversation is split at a message of its own that is not the first: choose another message.</source>
            <translation>Una conversación se divide en un mensaje propio que no sea el primero: elija otro mensaje.</translation>
        </message>
        <message>
            <source>Name the person who follows this up: a watched conversation needs one.</source>
            <translation>Indique quién le da seguimiento: una conversación en seguimiento necesita a alguien.</translation>
        </message>
        <message>
            <source>Choose a reminder every 1 minute to 30 days.</source>
            <translation>Elija un recordatorio cada 1 minuto a 30 días.</translation>
        </message>
        <message>
            <source>Say why this needs no following up any more: the reason is kept with your name.</source>
            <translation>Diga por qué ya no hace falta darle seguimiento: el motivo se guarda con su nombre.</translation>
        </message>
        <message>
            <source>This conversation is not watched: reload the list.</source>
            <translation>Esta conversación no está en seguimiento: recargue la lista.</translation>
        </message>
        <message>
            <source>The search text is too long: use fewer words.</source>
            <translation>El texto de búsqueda es demasiado largo: use menos palabras.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed in the search: add one at the end.</source>
            <translation>Unas comillas de la búsqueda no están cerradas: añádalas al final.</translation>
        </message>
        <message>
            <source>A field cannot be excluded from the search: only words can.</source>
            <translation>En la búsqueda no se puede excluir un campo: solo palabras.</translation>
        </message>
        <message>
            <source>A field of the search needs a value right behind its colon.</source>
            <translation>Un campo de la búsqueda necesita un valor justo después de los dos puntos.</translation>
        </message>
        <message>
            <source>Behind is: only these are known: overdue, unread, open, closed, answered, snoozed, assigned, unassigned.</source>
            <translation>Después de is: solo se conocen overdue, unread, open, closed, answered, snoozed, assigned y unassigned.</translation>
        </message>
        <message>
            <source>Behind kind: only these are known: question, order-message, mail, notice, case.</source>
            <translation>Después de kind: solo se conocen question, order-message, mail, notice y case.</translation>
        </message>
        <message>
            <source>A date of the search cannot be read: write it as 2026-03-01 or 2026-03-01T10:00Z.</source>
            <translation>Una fecha de la búsqueda no se entiende: escríbala como 2026-03-01 o 2026-03-01T10:00Z.</translation>
        </message>
        <message>
            <source>Stopped on request.</source>
            <translation>Detenido a petición.</translation>
        </message>
        <message>
            <source>Syncing this store failed unexpectedly: try it again.</source>
            <translation>La sincronización de esta tienda falló inesperadamente: inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Syncing this store stopped moving: it is started anew by itself.</source>
            <translation>La sincronización de esta tienda se detuvo: se reinicia sola.</translation>
        </message>
        <message>
            <source>The plan of the alerts cannot be read: save it anew in the settings.</source>
            <translation>El plan de avisos no se puede leer: guárdelo de nuevo en los ajustes.</translation>
        </message>
        <message>
            <source>A channel of the alerts cannot be read: set it up anew.</source>
            <translation>Un canal de avisos no se puede leer: configúrelo de nuevo.</translation>
        </message>
        <message>
            <source>The mail server did not take the alert: check its settings.</source>
            <translation>El servidor de correo no aceptó el aviso: compruebe sus ajustes.</translation>
        </message>
        <message>
            <source>A stored clock cannot be read: run “Check the desk” in the settings, under data.</source>
            <translation>Un reloj guardado no se puede leer: ejecute «Revisar la aplicación» en los ajustes, en datos.</translation>
        </message>
        <message>
            <source>The service hours cannot be read: save them anew.</source>
            <translation>El horario de atención no se puede leer: guárdelo de nuevo.</translation>
        </message>
        <message>
            <source>The backup could not be written: check the disk and the file.</source>
            <translation>No se pudo escribir la copia de seguridad: compruebe el disco y el archivo.</translation>
        </message>
        <message>
            <source>The backup is damaged: make another one.</source>
            <translation>La copia de seguridad está dañada: haga otra.</translation>
        </message>
        <message>
            <source>The backup was stopped; no file was written.</source>
            <translation>La copia de seguridad se detuvo; no se escribió ningún archivo.</translation>
        </message>
        <message>
            <source>The snapshot does not hold all data: try again.</source>
            <translation>La instantánea no contiene todos los datos: inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The disk is nearly full: free some space.</source>
            <translation>El disco está casi lleno: libere espacio.</translation>
        </message>
        <message>
            <source>The database is damaged: start the repair or restore a snapshot.</source>
            <translation>La base de datos está dañada: inicie la reparación o restaure una instantánea.</translation>
        </message>
        <message>
            <source>The database did not pass its check: start the repair or restore a snapshot.</source>
            <translation>La base de datos no superó su comprobación: inicie la reparación o restaure una instantánea.</translation>
        </message>
        <message>
            <source>The workspace could not be read or written: check the disk and the rights of the data folder, then start again.</source>
            <translation>No se pudo leer ni escribir el espacio de trabajo: compruebe el disco y los permisos de la carpeta de datos y empiece de nuevo.</translation>
        </message>
        <message>
            <source>Stopped before it was done.</source>
            <translation>Detenido antes de terminar.</translation>
        </message>
        <message>
            <source>The database cannot be written: check the rights of the data folder.</source>
            <translation>La base de datos no se puede escribir: compruebe los permisos de la carpeta de datos.</translation>
        </message>
        <message>
            <source>The database could not be created: check the rights of the data folder.</source>
            <translation>No se pudo crear la base de datos: compruebe los permisos de la carpeta de datos.</translation>
        </message>
        <message>
            <source>A file could not be read or written: check the rights of its folder.</source>
            <translation>No se pudo leer o escribir un archivo: compruebe los permisos de su carpeta.</translation>
        </message>
        <message>
            <source>A file is not there any more: choose another one, or restore it from a backup.</source>
            <translation>Un archivo ya no está: elija otro o restáurelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>There is no database at this place: choose the folder of a workspace or restore a backup.</source>
            <translation>Aquí no hay ninguna base de datos: elija la carpeta de un espacio de trabajo o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>The workspace could not be unlocked: use the passphrase or the recovery code.</source>
            <translation>No se pudo desbloquear el espacio de trabajo: use la frase de contraseña o el código de recuperación.</translation>
        </message>
        <message>
            <source>The encryption library is missing or older than 4.6: install the one of the installation guide.</source>
            <translation>La biblioteca de cifrado falta o es anterior a la 4.6: instale la de la guía de instalación.</translation>
        </message>
        <message>
            <source>The database library would write readable temporary files: install the one of the installation guide.</source>
            <translation>La biblioteca de la base de datos escribiría archivos temporales legibles: instale la de la guía de instalación.</translation>
        </message>
        <message>
            <source>The database library has no full-text search: install the one of the installation guide.</source>
            <translation>La biblioteca de la base de datos no tiene búsqueda de texto completo: instale la de la guía de instalación.</translation>
        </message>
        <message>
            <source>This database is not encrypted and is not opened: restore a backup or import its export.</source>
            <translation>Esta base de datos no está cifrada y no se abre: restaure una copia de seguridad o importe su exportación.</translation>
        </message>
        <message>
            <source>The key does not fit this database, or its first page is damaged: restore a backup or a snapshot.</source>
            <translation>La clave no corresponde a esta base de datos o su primera página está dañada: restaure una copia de seguridad o una instantánea.</translation>
        </message>
        <message>
            <source>This workspace was written by a newer version of the program: update the program to change anything in it.</source>
            <translation>Este espacio de trabajo lo escribió una versión más nueva del programa: actualice el programa para cambiar algo en él.</translation>
        </message>
        <message>
            <source>This database belongs to another program and is left alone: choose another folder.</source>
            <translation>Esta base de datos es de otro programa y no se toca: elija otra carpeta.</translation>
        </message>
        <message>
            <source>A file of the workspace is longer than it can be: restore it from a backup.</source>
            <translation>Un archivo del espacio de trabajo es más largo de lo posible: restáurelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>Stored data does not pass its check: restore it from a snapshot or a backup.</source>
            <translation>Los datos guardados no superan su comprobación: restáurelos de una instantánea o una copia de seguridad.</translation>
        </message>
        <message>
            <source>The search index could not be prepared: start the program again.</source>
            <translation>No se pudo preparar el índice de búsqueda: inicie de nuevo el programa.</translation>
        </message>
        <message>
            <source>The workspace is being closed: nothing was written.</source>
            <translation>El espacio de trabajo se está cerrando: no se escribió nada.</translation>
        </message>
        <message>
            <source>This computer gave no random numbers: restart it, then try again.</source>
            <translation>Este equipo no dio números aleatorios: reinícielo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The key file is damaged: restore it from a backup, then unlock with the passphrase or the recovery code.</source>
            <translation>El archivo de clave está dañado: restáurelo de una copia de seguridad y desbloquee con la frase de contraseña o el código de recuperación.</translation>
        </message>
        <message>
            <source>The key file was written by a newer version of the program: update the program.</source>
            <translation>El archivo de clave lo escribió una versión más nueva del programa: actualice el programa.</translation>
        </message>
        <message>
            <source>The key file of this workspace is missing: restore it from a backup.</source>
            <translation>Falta el archivo de clave de este espacio de trabajo: restáurelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the passphrase: close other programs, then try again.</source>
            <translation>No hay memoria libre suficiente para comprobar la frase de contraseña: cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This folder already holds a workspace: open it or choose another folder.</source>
            <translation>Esta carpeta ya contiene un espacio de trabajo: ábralo o elija otra carpeta.</translation>
        </message>
        <message>
            <source>This key does not belong to this workspace: use the passphrase or the recovery code of this one.</source>
            <translation>Esta clave no es de este espacio de trabajo: use la frase de contraseña o el código de recuperación de este.</translation>
        </message>
        <message>
            <source>This way into the workspace is not set up: use another one (passphrase, recovery code or the system&apos;s key store).</source>
            <translation>Esta forma de abrir el espacio de trabajo no está configurada: use otra (frase de contraseña, código de recuperación o el almacén de claves del sistema).</translation>
        </message>
        <message>
            <source>The passphrase does not fit: try again or use the recovery code.</source>
            <translation>La frase de contraseña no es correcta: inténtelo de nuevo o use el código de recuperación.</translation>
        </message>
        <message>
            <source>The recovery code belongs to another workspace or is an earlier code of this one.</source>
            <translation>El código de recuperación es de otro espacio de trabajo o uno anterior de este.</translation>
        </message>
        <message>
            <source>The system&apos;s key store is locked or was emptied: use the passphrase or the recovery code.</source>
            <translation>El almacén de claves del sistema está bloqueado o vacío: use la frase de contraseña o el código de recuperación.</translation>
        </message>
        <message>
            <source>The system&apos;s key store holds another key: use the passphrase or the recovery code.</source>
            <translation>El almacén de claves del sistema contiene otra clave: use la frase de contraseña o el código de recuperación.</translation>
        </message>
        <message>
            <source>The passphrase is empty: give one.</source>
            <translation>La frase de contraseña está vacía: escriba una.</translation>
        </message>
        <message>
            <source>This is the last way into the workspace: add another one before removing it.</source>
            <translation>Es la última forma de abrir el espacio de trabajo: añada otra antes de quitarla.</translation>
        </message>
        <message>
            <source>The system&apos;s key store does not return what it was given: use a passphrase.</source>
            <translation>El almacén de claves del sistema no devuelve lo que recibió: use una frase de contraseña.</translation>
        </message>
        <message>
            <source>The recovery code holds a character it cannot have: compare it with the paper.</source>
            <translation>El código de recuperación contiene un carácter imposible: compárelo con el papel.</translation>
        </message>
        <message>
            <source>The recovery code has too few or too many characters: compare it with the paper.</source>
            <translation>Al código de recuperación le faltan o le sobran caracteres: compárelo con el papel.</translation>
        </message>
        <message>
            <source>The recovery code has a typing mistake: compare it with the paper.</source>
            <translation>El código de recuperación tiene un error de escritura: compárelo con el papel.</translation>
        </message>
        <message>
            <source>A stored credential does not pass its check: sign in to the store again.</source>
            <translation>Una credencial guardada no supera su comprobación: autorice la tienda de nuevo.</translation>
        </message>
        <message>
            <source>A saved sign-in answer is unreadable: sign in to the store again.</source>
            <translation>Una respuesta de autorización guardada es ilegible: autorice la tienda de nuevo.</translation>
        </message>
        <message>
            <source>Something needed to sign in is not entered yet: complete the settings of the store.</source>
            <translation>Falta algún dato necesario para autorizar: complete los ajustes de la tienda.</translation>
        </message>
        <message>
            <source>Somebody else has renewed this sign-in meanwhile: try again.</source>
            <translation>Alguien renovó esta autorización mientras tanto: inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The workspace must be a folder: choose another place.</source>
            <translation>El espacio de trabajo debe ser una carpeta: elija otro lugar.</translation>
        </message>
        <message>
            <source>The workspace folder belongs to another user: choose another place.</source>
            <translation>La carpeta del espacio de trabajo es de otro usuario: elija otro lugar.</translation>
        </message>
        <message>
            <source>A workspace on a network drive would be damaged sooner or later: choose a folder on this computer.</source>
            <translation>Un espacio de trabajo en una unidad de red se dañaría tarde o temprano: elija una carpeta de este equipo.</translation>
        </message>
        <message>
            <source>There is no workspace in this folder: create one or choose another folder.</source>
            <translation>En esta carpeta no hay ningún espacio de trabajo: cree uno o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The database of this workspace is missing: restore a snapshot or a backup.</source>
            <translation>Falta la base de datos de este espacio de trabajo: restaure una instantánea o una copia de seguridad.</translation>
        </message>
        <message>
            <source>A workspace needs a passphrase or the system&apos;s key store: give one of them.</source>
            <translation>Un espacio de trabajo necesita una frase de contraseña o el almacén de claves del sistema: indique uno de los dos.</translation>
        </message>
        <message>
            <source>Stopped before anything was sent.</source>
            <translation>Detenido antes de enviar nada.</translation>
        </message>
        <message>
            <source>Stopped after it had been sent: it may have arrived all the same. Look at the platform&apos;s page.</source>
            <translation>Detenido después de enviarlo: puede haber llegado de todos modos. Mire la página de la plataforma.</translation>
        </message>
        <message>
            <source>The platform asked to wait; it goes on by itself.</source>
            <translation>La plataforma pidió esperar; continúa solo.</translation>
        </message>
        <message>
            <source>The platform pointed elsewhere instead of answering: check the address of the store. If something was sent just now, look at the platform&apos;s page whether it arrived.</source>
            <translation>La plataforma remitió a otro sitio en lugar de responder: compruebe la dirección de la tienda. Si acaba de enviar algo, mire en la página de la plataforma si llegó.</translation>
        </message>
        <message>
            <source>The platform does not accept the sign-in: sign in again.</source>
            <translation>La plataforma no acepta la autorización: autorice de nuevo.</translation>
        </message>
        <message>
            <source>The account has no right to this: sign in again with the rights it needs.</source>
            <translation>La cuenta no tiene permiso para esto: autorice de nuevo con los permisos necesarios.</translation>
        </message>
        <message>
            <source>The platform does not know this any more: look at its own page.</source>
            <translation>La plataforma ya no conoce esto: mire su propia página.</translation>
        </message>
        <message>
            <source>The platform did not answer in time. If something was sent just now, look at its page whether it arrived.</source>
            <translation>La plataforma no respondió a tiempo. Si acaba de enviar algo, mire en su página si llegó.</translation>
        </message>
        <message>
            <source>The platform says that this has changed meanwhile: read it again, and look there before you send it once more.</source>
            <translation>La plataforma dice que esto cambió mientras tanto: léalo de nuevo y mire allí antes de enviarlo otra vez.</translation>
        </message>
        <message>
            <source>The platform refused this: look at it on the platform&apos;s own page.</source>
            <translation>La plataforma lo rechazó: véalo en la página de la plataforma.</translation>
        </message>
        <message>
            <source>The platform does not work at the moment: try again later. If something was sent just now, look at its page whether it arrived.</source>
            <translation>La plataforma no funciona en este momento: inténtelo más tarde. Si acaba de enviar algo, mire en su página si llegó.</translation>
        </message>
        <message>
            <source>A setting of the store holds a line break: check its settings.</source>
            <translation>Un ajuste de la tienda contiene un salto de línea: revise sus ajustes.</translation>
        </message>
        <message>
            <source>The answer is larger than allowed and was given up.</source>
            <translation>La respuesta es más grande de lo permitido y se abandonó.</translation>
        </message>
        <message>
            <source>The server took the request but did not answer in time. If something was sent just now, look at the platform&apos;s page whether it arrived.</source>
            <translation>El servidor recibió la petición pero no respondió a tiempo. Si acaba de enviar algo, mire en la página de la plataforma si llegó.</translation>
        </message>
        <message>
            <source>The server took the request, but its answer cannot be read. If something was sent just now, look at the platform&apos;s page whether it arrived.</source>
            <translation>El servidor recibió la petición, pero su respuesta es ilegible. Si acaba de enviar algo, mire en la página de la plataforma si llegó.</translation>
        </message>
        <message>
            <source>The connection broke after the request had left. If something was sent just now, look at the platform&apos;s page whether it arrived.</source>
            <translation>La conexión se cortó después de salir la petición. Si acaba de enviar algo, mire en la página de la plataforma si llegó.</translation>
        </message>
        <message>
            <source>The address leads into the private network, so nothing was sent: give one of the public internet, or of this computer.</source>
            <translation>La dirección lleva a la red privada, así que no se envió nada: dé una de internet o de este equipo.</translation>
        </message>
        <message>
            <source>The proxy cannot be used: check the proxy of the store.</source>
            <translation>El proxy no se puede usar: compruebe el proxy de la tienda.</translation>
        </message>
        <message>
            <source>The proxy must be written as http://host:port or socks5h://host:port.</source>
            <translation>El proxy debe escribirse como http://host:port o socks5h://host:port.</translation>
        </message>
        <message>
            <source>The name of the server is not known: check the network connection.</source>
            <translation>No se conoce el nombre del servidor: compruebe la conexión de red.</translation>
        </message>
        <message>
            <source>The server&apos;s certificate is not trusted, so nothing was sent: check whether a proxy in the network intercepts the connection.</source>
            <translation>El certificado del servidor no es de confianza, así que no se envió nada: compruebe si un proxy de la red intercepta la conexión.</translation>
        </message>
        <message>
            <source>No safe connection (TLS 1.2 or newer) could be made, so nothing was sent: check network and proxy.</source>
            <translation>No se pudo establecer una conexión segura (TLS 1.2 o posterior), así que no se envió nada: compruebe la red y el proxy.</translation>
        </message>
        <message>
            <source>The server cannot be reached: check the network connection and the proxy.</source>
            <translation>No se puede llegar al servidor: compruebe la conexión de red y el proxy.</translation>
        </message>
        <message>
            <source>The server could not be reached in time: check the network connection.</source>
            <translation>No se pudo llegar al servidor a tiempo: compruebe la conexión de red.</translation>
        </message>
        <message>
            <source>The address cannot be read: check the address in the settings of the store.</source>
            <translation>La dirección no se puede leer: compruebe la dirección en los ajustes de la tienda.</translation>
        </message>
        <message>
            <source>Only https addresses are called: check the address in the settings of the store.</source>
            <translation>Solo se llaman direcciones https: compruebe la dirección en los ajustes de la tienda.</translation>
        </message>
        <message>
            <source>http:// is allowed to this computer only, and through no proxy on another one: use https://.</source>
            <translation>http:// solo se permite hacia este equipo y sin pasar por un proxy de otro: use https://.</translation>
        </message>
        <message>
            <source>The mail server sent more than is allowed, so it was given up: look at the mailbox in your webmail.</source>
            <translation>El servidor de correo envió más de lo permitido y se abandonó: mire el buzón en su correo web.</translation>
        </message>
        <message>
            <source>The mail server refused the request: look at the mailbox in your webmail.</source>
            <translation>El servidor de correo rechazó la petición: mire el buzón en su correo web.</translation>
        </message>
        <message>
            <source>The mail or one of its addresses is not written as mail servers demand: check the addresses.</source>
            <translation>El correo o una de sus direcciones no está escrito como exigen los servidores: compruebe las direcciones.</translation>
        </message>
        <message>
            <source>The mail server asks to try again later: it is sent then by itself.</source>
            <translation>El servidor de correo pide intentarlo más tarde: se enviará entonces solo.</translation>
        </message>
        <message>
            <source>The mail server does not take mail for this recipient: check the address.</source>
            <translation>El servidor de correo no acepta correo para este destinatario: compruebe la dirección.</translation>
        </message>
        <message>
            <source>The mail server refused the mail: change it and send it again.</source>
            <translation>El servidor de correo rechazó el correo: cámbielo y envíelo de nuevo.</translation>
        </message>
        <message>
            <source>The mail is larger than the mail server takes: send fewer or smaller files.</source>
            <translation>El correo es más grande de lo que admite el servidor: envíe menos archivos o más pequeños.</translation>
        </message>
        <message>
            <source>The mail left this computer, but the mail server gave no clear answer: look for it in the Sent folder before sending it again.</source>
            <translation>El correo salió de este equipo, pero el servidor no respondió con claridad: búsquelo en la carpeta de enviados antes de enviarlo otra vez.</translation>
        </message>
        <message>
            <source>The platform does not show this conversation yet: there is nothing to mark there.</source>
            <translation>La plataforma aún no muestra esta conversación: allí no hay nada que marcar.</translation>
        </message>
        <message>
            <source>The mailbox was rearranged while it was read: it is read again by itself.</source>
            <translation>El buzón se reorganizó mientras se leía: se vuelve a leer solo.</translation>
        </message>
        <message>
            <source>Mailboxes are read without changing anything in them, so nothing is marked there.</source>
            <translation>Los buzones se leen sin cambiar nada en ellos, así que allí no se marca nada.</translation>
        </message>
        <message>
            <source>This program replies to mails it has read: write the first mail in your mail program.</source>
            <translation>Este programa responde a correos que ha leído: escriba el primer correo en su programa de correo.</translation>
        </message>
        <message>
            <source>There is nothing to send: write a text.</source>
            <translation>No hay nada que enviar: escriba un texto.</translation>
        </message>
        <message>
            <source>The text is longer than goes with a mail from here: shorten it and send it again.</source>
            <translation>El texto es más largo de lo que admite un correo desde aquí: acórtelo y envíelo de nuevo.</translation>
        </message>
        <message>
            <source>More files than go with a mail from here: remove some and send it again.</source>
            <translation>Hay más archivos de los que admite un correo desde aquí: quite algunos y envíelo de nuevo.</translation>
        </message>
        <message>
            <source>The files together are larger than goes with a mail from here: remove some and send it again.</source>
            <translation>Los archivos juntos superan lo que admite un correo desde aquí: quite algunos y envíelo de nuevo.</translation>
        </message>
        <message>
            <source>The mail that this replies to is not kept here any more, so nobody knows where the reply goes: reply in your mail program.</source>
            <translation>El correo al que se responde ya no se conserva aquí y no se sabe adónde va la respuesta: responda en su programa de correo.</translation>
        </message>
        <message>
            <source>The newest mail of this conversation names no address that takes replies: write to the buyer another way.</source>
            <translation>El último correo de esta conversación no indica ninguna dirección que admita respuestas: escriba al comprador por otra vía.</translation>
        </message>
        <message>
            <source>This mailbox has no folder for sent mail: create one named Sent.</source>
            <translation>Este buzón no tiene carpeta de enviados: cree una llamada Sent.</translation>
        </message>
        <message>
            <source>A mailbox holds no orders: look for the order on the platform&apos;s own page.</source>
            <translation>Un buzón no contiene pedidos: busque el pedido en la página de la plataforma.</translation>
        </message>
        <message>
            <source>This mailbox is entered with its password or an app password: write it into the settings of the store, or choose there to sign in with Google or Microsoft.</source>
            <translation>A este buzón se entra con su contraseña o con una contraseña de aplicación: escríbala en los ajustes de la tienda o elija allí autorizar con Google o Microsoft.</translation>
        </message>
        <message>
            <source>This store has no mailbox yet: add its IMAP server to the settings of the store.</source>
            <translation>Esta tienda aún no tiene buzón: agregue su servidor IMAP en los ajustes de la tienda.</translation>
        </message>
        <message>
            <source>Mailboxes cannot be reached from here: restart the program.</source>
            <translation>Desde aquí no se puede llegar a los buzones: reinicie el programa.</translation>
        </message>
        <message>
            <source>The password of this mailbox is not known here: enter it in the settings of the store.</source>
            <translation>Aquí no se conoce la contraseña de este buzón: escríbala en los ajustes de la tienda.</translation>
        </message>
        <message>
            <source>This store has no spare mailbox: add one in the settings of the store.</source>
            <translation>Esta tienda no tiene buzón de reserva: agregue uno en los ajustes de la tienda.</translation>
        </message>
        <message>
            <source>The password of the spare mailbox is not known here: enter it in the settings of the store.</source>
            <translation>Aquí no se conoce la contraseña del buzón de reserva: escríbala en los ajustes de la tienda.</translation>
        </message>
        <message>
            <source>This store has no server for sending mail yet: add its SMTP server to the settings of the store.</source>
            <translation>Esta tienda aún no tiene servidor para enviar correo: agregue su servidor SMTP en los ajustes de la tienda.</translation>
        </message>
        <message>
            <source>This store has no address to send from: add it to the settings of the store.</source>
            <translation>Esta tienda no tiene dirección de remitente: agréguela en los ajustes de la tienda.</translation>
        </message>
        <message>
            <source>The access was not granted: sign in again and allow it.</source>
            <translation>El acceso no se concedió: autorice de nuevo y permítalo.</translation>
        </message>
        <message>
            <source>The provider did not grant the access: check the application in its console, then sign in again.</source>
            <translation>El proveedor no concedió el acceso: compruebe la aplicación en su consola y autorice de nuevo.</translation>
        </message>
        <message>
            <source>The sign-in does not cover reading and sending mail: sign in with the browser again and allow all of it.</source>
            <translation>La autorización no incluye leer y enviar correo: autorice de nuevo en el navegador y permítalo todo.</translation>
        </message>
        <message>
            <source>That holds no code: copy the whole address the browser ended on after you allowed the access.</source>
            <translation>No contiene ningún código: copie la dirección completa en la que terminó el navegador tras permitir el acceso.</translation>
        </message>
        <message>
            <source>The address belongs to another sign-in: start the sign-in again and paste the new address.</source>
            <translation>La dirección es de otra autorización: empiece de nuevo y pegue la dirección nueva.</translation>
        </message>
        <message>
            <source>Nobody has signed in here yet: sign in.</source>
            <translation>Aún no se ha autorizado: autorice.</translation>
        </message>
        <message>
            <source>The sign-in is not accepted any more: sign in again with the main account. History and settings stay.</source>
            <translation>La autorización ya no se acepta: autorice de nuevo con la cuenta principal. El historial y los ajustes se conservan.</translation>
        </message>
        <message>
            <source>The sign-in has ended: sign in again. History and settings stay.</source>
            <translation>La autorización ha vencido: autorice de nuevo. El historial y los ajustes se conservan.</translation>
        </message>
        <message>
            <source>The answer with the new sign-in was lost on the way: sign in again soon, or the store stops being read. History and settings stay.</source>
            <translation>La respuesta con la nueva autorización se perdió por el camino: autorice pronto de nuevo o la tienda dejará de leerse. El historial y los ajustes se conservan.</translation>
        </message>
        <message>
            <source>Even a new sign-in is refused: check the rights of the account, and that it is the account of this very store or mailbox.</source>
            <translation>También se rechaza una autorización nueva: compruebe los permisos de la cuenta y que sea la de esta misma tienda o buzón.</translation>
        </message>
        <message>
            <source>The platform does not accept this code: codes are short-lived, so sign in again.</source>
            <translation>La plataforma no acepta este código: los códigos duran poco, así que autorice de nuevo.</translation>
        </message>
        <message>
            <source>Enter the id of your own application, and its secret where it has one, in the settings of the store.</source>
            <translation>Escriba en los ajustes de la tienda el id de su propia aplicación y su secreto, si lo tiene.</translation>
        </message>
        <message>
            <source>The id or the secret of the application is not accepted: check both in the settings of the store.</source>
            <translation>No se acepta el id o el secreto de la aplicación: compruebe ambos en los ajustes de la tienda.</translation>
        </message>
        <message>
            <source>The sign-in does not cover a right that is needed: sign in again and allow all of it.</source>
            <translation>A la autorización le falta un permiso necesario: autorice de nuevo y permítalo todo.</translation>
        </message>
        <message>
            <source>The platform&apos;s sign-in asked to wait; it is tried again by itself.</source>
            <translation>La autorización de la plataforma pidió esperar; se reintenta sola.</translation>
        </message>
        <message>
            <source>The platform&apos;s sign-in does not work at the moment; it is tried again by itself.</source>
            <translation>La autorización de la plataforma no funciona en este momento; se reintenta sola.</translation>
        </message>
        <message>
            <source>The platform&apos;s answer to the sign-in cannot be read: try again, and sign in again if it comes back.</source>
            <translation>La respuesta de la plataforma a la autorización es ilegible: inténtelo de nuevo y, si se repite, autorice otra vez.</translation>
        </message>
        <message>
            <source>Shopee wants the first message to this buyer to hold an order. Send a card of the order first, then the words.</source>
            <translation>Shopee exige que el primer mensaje a este comprador lleve un pedido. Envía primero una tarjeta del pedido y después el texto.</translation>
        </message>
        <message>
            <source>Shopee takes no words here: take one of the steps of the case, or answer in the chat with the buyer.</source>
            <translation>Shopee no admite texto aquí: elige uno de los pasos del caso o responde en el chat con el comprador.</translation>
        </message>
        <message>
            <source>This rating has an answer already, and Shopee takes only one.</source>
            <translation>Esta valoración ya tiene respuesta y Shopee solo admite una.</translation>
        </message>
        <message>
            <source>Shopee refused the answer to this rating. Look at the rating in the Seller Centre.</source>
            <translation>Shopee rechazó la respuesta a esta valoración. Mírala en el Seller Centre.</translation>
        </message>
        <message>
            <source>Shopee does not show this rating any more.</source>
            <translation>Shopee ya no muestra esta valoración.</translation>
        </message>
        <message>
            <source>The answer to a rating is too long for Shopee. Shorten it to 500 characters.</source>
            <translation>La respuesta a la valoración es demasiado larga para Shopee. Acórtala a 500 caracteres.</translation>
        </message>
        <message>
            <source>Cards go by the chat, which Shopee has not granted to this application.</source>
            <translation>Las tarjetas van por el chat, que Shopee no ha concedido a esta aplicación.</translation>
        </message>
        <message>
            <source>Nobody translates yet: choose a translation service in the settings.</source>
            <translation>Nadie traduce todavía: elija un servicio de traducción en los ajustes.</translation>
        </message>
        <message>
            <source>The translation service does not accept the key: enter it again in the settings.</source>
            <translation>El servicio de traducción no acepta la clave: introdúzcala de nuevo en los ajustes.</translation>
        </message>
        <message>
            <source>The volume of this key is used up: raise it at the translation service, or choose another one in the settings.</source>
            <translation>Se agotó el volumen de esta clave: auméntelo en el servicio de traducción o elija otro en los ajustes.</translation>
        </message>
        <message>
            <source>The translation service takes no more texts for a moment: try again in a minute.</source>
            <translation>El servicio de traducción no acepta más textos por un momento: intente de nuevo en un minuto.</translation>
        </message>
        <message>
            <source>The translation service does not know this pair of languages: choose another one for it in the settings.</source>
            <translation>El servicio de traducción no conoce este par de idiomas: elija otro en los ajustes.</translation>
        </message>
        <message>
            <source>The translation service cannot be reached: translations made before stay readable, new ones wait for the network.</source>
            <translation>No se puede llegar al servicio de traducción: las traducciones hechas siguen legibles, las nuevas esperan la red.</translation>
        </message>
        <message>
            <source>The translation service did not answer in time: try again, or read the original.</source>
            <translation>El servicio de traducción no respondió a tiempo: intente de nuevo o lea el original.</translation>
        </message>
        <message>
            <source>The translation service is out of order: try again later.</source>
            <translation>El servicio de traducción no funciona: intente más tarde.</translation>
        </message>
        <message>
            <source>The translation service refused the text: look at its settings.</source>
            <translation>El servicio de traducción rechazó el texto: revise sus ajustes.</translation>
        </message>
        <message>
            <source>The translation service sent an answer that cannot be read: try again, or read the original.</source>
            <translation>El servicio de traducción envió una respuesta ilegible: intente de nuevo o lea el original.</translation>
        </message>
        <message>
            <source>The address of the translation service cannot be used: give one that begins with https:// (http:// only for this computer).</source>
            <translation>La dirección del servicio de traducción no sirve: dé una que empiece por https:// (http:// solo para este equipo).</translation>
        </message>
        <message>
            <source>The translation service is not set up: enter its key, its model or its program in the settings.</source>
            <translation>El servicio de traducción no está configurado: introduzca su clave, su modelo o su programa en los ajustes.</translation>
        </message>
        <message>
            <source>Choose a translation service of the list.</source>
            <translation>Elija un servicio de traducción de la lista.</translation>
        </message>
        <message>
            <source>Choose the language of the team.</source>
            <translation>Elija el idioma del equipo.</translation>
        </message>
        <message>
            <source>Write your reply first, then translate it.</source>
            <translation>Escriba primero su respuesta y luego tradúzcala.</translation>
        </message>
        <message>
            <source>Nobody knows the buyer&apos;s language yet: write in it yourself, or wait for a longer message.</source>
            <translation>Todavía no se conoce el idioma del comprador: escriba usted en él o espere un mensaje más largo.</translation>
        </message>
        <message>
            <source>This is the buyer&apos;s language already: there is nothing to translate.</source>
            <translation>Ya es el idioma del comprador: no hay nada que traducir.</translation>
        </message>
        <message>
            <source>Choose both languages of the word; in a file as two letters: zh, en, ja, es.</source>
            <translation>Elija los dos idiomas de la palabra; en un archivo con dos letras: zh, en, ja, es.</translation>
        </message>
        <message>
            <source>Choose two different languages.</source>
            <translation>Elija dos idiomas distintos.</translation>
        </message>
        <message>
            <source>Enter the word and its translation; the same word in both keeps it as it is.</source>
            <translation>Introduzca la palabra y su traducción; la misma en ambos la deja como está.</translation>
        </message>
        <message>
            <source>Words of the glossary have 80 characters at most: a sentence belongs into a template.</source>
            <translation>Las palabras del glosario tienen 80 caracteres como máximo: una frase va en una plantilla.</translation>
        </message>
        <message>
            <source>The first line of the file names the columns from, to, source, target: correct it, then import again.</source>
            <translation>La primera línea del archivo nombra las columnas from, to, source, target: corríjala e importe de nuevo.</translation>
        </message>
        <message>
            <source>You are in practice: nothing goes to a platform. Your coach can end it in the settings.</source>
            <translation>Está en práctica: nada llega a la plataforma. Su instructor puede terminarla en los ajustes.</translation>
        </message>
        <message>
            <source>Write a comment first, of at most 4,000 bytes.</source>
            <translation>Escriba primero un comentario de hasta 4000 bytes.</translation>
        </message>
        <message>
            <source>Drafts by a language model are off: switch them on in the settings, under writing assistance.</source>
            <translation>Los borradores del modelo están apagados: enciéndalos en los ajustes, en ayuda para redactar.</translation>
        </message>
        <message>
            <source>Drafts are off for this marketplace: check its rules, then switch it on in the settings.</source>
            <translation>Los borradores están apagados para esta plataforma: revise sus reglas y enciéndalos en los ajustes.</translation>
        </message>
        <message>
            <source>There is nothing to reply to yet.</source>
            <translation>Aún no hay nada que responder.</translation>
        </message>
        <message>
            <source>There is too little to learn from yet: tag more threads, with at least two different tags, then learn again.</source>
            <translation>Aún hay muy poco de donde aprender: etiquete más conversaciones, con al menos dos etiquetas distintas, y repita.</translation>
        </message>
        <message>
            <source>You may not approve entries: ask somebody the settings name.</source>
            <translation>No puede aprobar entradas: pida a alguien de los ajustes.</translation>
        </message>
        <message>
            <source>An entry needs a title of 1 to 120 characters.</source>
            <translation>Una entrada necesita un título de 1 a 120 caracteres.</translation>
        </message>
        <message>
            <source>The season of a wording ends before it begins: change its days.</source>
            <translation>La temporada de un texto termina antes de empezar: cambie sus días.</translation>
        </message>
        <message>
            <source>The service hours of a day end before they begin or run into each other: correct the times.</source>
            <translation>Las horas de atención de un día terminan antes de empezar o se solapan: corrige las horas.</translation>
        </message>
        <message>
            <source>One of the languages is not known here: choose them from the list.</source>
            <translation>Uno de los idiomas no se conoce aquí: elígelos de la lista.</translation>
        </message>
        <message>
            <source>This store only shows messages: allow replies for it in the settings, then send again.</source>
            <translation>Esta tienda solo muestra mensajes: permita las respuestas en los ajustes y vuelva a enviar.</translation>
        </message>
        <message>
            <source>Automatic replies are switched off for this store: switch them on, or reply yourself.</source>
            <translation>Las respuestas automáticas están desactivadas en esta tienda: actívelas o responda usted.</translation>
        </message>
        <message>
            <source>This is a practice store, but its addresses are not on this computer: correct the store file.</source>
            <translation>Es una tienda de prácticas, pero sus direcciones no están en este equipo: corrija el archivo de la tienda.</translation>
        </message>
        <message>
            <source>This kind of conversation cannot be answered from here: answer on the platform&apos;s own page.</source>
            <translation>Este tipo de conversación no se puede responder desde aquí: responda en la página de la plataforma.</translation>
        </message>
        <message>
            <source>The platform has closed this conversation for replies.</source>
            <translation>La plataforma ha cerrado esta conversación a las respuestas.</translation>
        </message>
        <message>
            <source>This is a dry run: nothing leaves. This reply would have been sent.</source>
            <translation>Es una prueba en seco: no sale nada. Esta respuesta se habría enviado.</translation>
        </message>
        <message>
            <source>The outgoing check keeps it back: change the text, then send it again.</source>
            <translation>La comprobación de salida la retiene: cambie el texto y envíela de nuevo.</translation>
        </message>
        <message>
            <source>This reply needs a second person&apos;s word before it leaves: ask one of the approvers to look at it in the outbox.</source>
            <translation>Esta respuesta necesita el visto bueno de otra persona antes de salir: pida a quien aprueba que la mire en la bandeja de salida.</translation>
        </message>
        <message>
            <source>The buyer wrote before the chosen time: this reply did not leave and is a draft again.</source>
            <translation>El comprador escribió antes de la hora elegida: esta respuesta no salió y vuelve a ser un borrador.</translation>
        </message>
        <message>
            <source>The buyer wrote while this reply waited to leave: read the new message, then send the reply or take it back.</source>
            <translation>El comprador escribió mientras esta respuesta esperaba: lea el mensaje nuevo y después envíela o retírela.</translation>
        </message>
        <message>
            <source>The time chosen for this reply passed while it could not leave: read it again, then send it or take it back.</source>
            <translation>La hora elegida pasó sin que pudiera salir: vuelva a leerla y después envíela o retírela.</translation>
        </message>
        <message>
            <source>The deadline passed while this reply could not leave: read it again, then send it or take it back.</source>
            <translation>El plazo venció sin que esta respuesta pudiera salir: vuelva a leerla y después envíela o retírela.</translation>
        </message>
        <message>
            <source>The platform gave no clear answer, so this reply may have been sent: look at the platform&apos;s page, then say whether it arrived.</source>
            <translation>La plataforma no dio una respuesta clara y puede que se haya enviado: mire su página y diga después si llegó.</translation>
        </message>
        <message>
            <source>Sending did not come to an end: what became of it is looked up.</source>
            <translation>El envío no llegó a terminar: se está comprobando qué pasó.</translation>
        </message>
        <message>
            <source>What the platform shows of this reply belongs to another one: look at its page, then say whether both arrived.</source>
            <translation>Lo que muestra la plataforma pertenece a otra respuesta: mire su página y diga si llegaron las dos.</translation>
        </message>
        <message>
            <source>This reply was not delivered.</source>
            <translation>Esta respuesta no se entregó.</translation>
        </message>
        <message>
            <source>The platform does not show whether this reply arrived: look at its page, then say whether it did.</source>
            <translation>La plataforma no muestra si llegó esta respuesta: mire su página y diga después si llegó.</translation>
        </message>
        <message>
            <source>This reply left, but the platform does not show it: look at its page, then say whether it was sent.</source>
            <translation>Esta respuesta salió, pero la plataforma no la muestra: mire su página y diga después si se envió.</translation>
        </message>
        <message>
            <source>This reply left several times and never showed up: look at the platform&apos;s page before it is sent again.</source>
            <translation>Esta respuesta salió varias veces y nunca apareció: mire la página de la plataforma antes de enviarla otra vez.</translation>
        </message>
        <message>
            <source>The platform took this reply after all.</source>
            <translation>Al final la plataforma sí aceptó esta respuesta.</translation>
        </message>
        <message>
            <source>This reply could not be handed over many times in a row.</source>
            <translation>Esta respuesta no se pudo entregar muchas veces seguidas.</translation>
        </message>
        <message>
            <source>The program ended while this reply was being stored: send it, or take it back if you wrote it again.</source>
            <translation>El programa terminó mientras se guardaba esta respuesta: envíela, o retírela si la escribió de nuevo.</translation>
        </message>
        <message>
            <source>The database was put back from a backup, so this reply may have been sent already: look at the platform&apos;s page, then say whether it arrived.</source>
            <translation>La base de datos se recuperó de una copia y puede que esta respuesta ya se enviara: mire la página de la plataforma y diga si llegó.</translation>
        </message>
        <message>
            <source>This platform takes no automatic reply in this conversation: reply yourself.</source>
            <translation>Esta plataforma no admite respuestas automáticas en esta conversación: responda usted.</translation>
        </message>
        <message>
            <source>The automatic replies of this store rest: reply yourself.</source>
            <translation>Las respuestas automáticas de esta tienda están en pausa: responda usted.</translation>
        </message>
        <message>
            <source>Somebody replied meanwhile, or a case has begun: the automatic reply was taken back.</source>
            <translation>Entretanto alguien respondió o empezó un caso: la respuesta automática se retiró.</translation>
        </message>
        <message>
            <source>Nobody vouches for the sender: the automatic reply was taken back.</source>
            <translation>Nadie responde por el remitente: la respuesta automática se retiró.</translation>
        </message>
        <message>
            <source>The automatic reply could not leave in time and was taken back: reply yourself.</source>
            <translation>La respuesta automática no pudo salir a tiempo y se retiró: responda usted.</translation>
        </message>
        <message>
            <source>The template of this automatic reply is not approved, or is to be looked at again: reply yourself.</source>
            <translation>La plantilla de esta respuesta automática no está aprobada o debe revisarse: responda usted.</translation>
        </message>
        <message>
            <source>eBay limits the messages to this buyer for now: it is tried again every hour, nothing needs to be done.</source>
            <translation>eBay limita por ahora los mensajes a este comprador: se intenta cada hora, no hay que hacer nada.</translation>
        </message>
        <message>
            <source>A right of eBay is missing: sign the store in to eBay again and agree to everything it asks for; a right for disputes has to be ticked in eBay&apos;s developer program first.</source>
            <translation>Falta un permiso de eBay: inicie sesión de nuevo y acepte todo lo que pide; el permiso para disputas se marca antes en el programa de desarrolladores de eBay.</translation>
        </message>
        <message>
            <source>eBay wants this step about money signed and did not take the signature: check the clock of this computer and the keys of the store, or do it on eBay&apos;s own page.</source>
            <translation>eBay exige firmar este paso sobre dinero y no aceptó la firma: compruebe el reloj de este equipo y las claves de la tienda, o hágalo en la página de eBay.</translation>
        </message>
        <message>
            <source>The platform does not know this call any more: look for an update of the desk, and use the platform&apos;s own page until then.</source>
            <translation>La plataforma ya no conoce esta llamada: busque una actualización del programa y use mientras la página de la plataforma.</translation>
        </message>
        <message>
            <source>The platform names nobody this could go to: sync the store, then send it again, or write on the platform&apos;s own page.</source>
            <translation>La plataforma no nombra a ningún destinatario: sincronice la tienda y envíela de nuevo, o escriba en la página de la plataforma.</translation>
        </message>
        <message>
            <source>eBay does not know this conversation any more: open it on eBay to see what happened to it.</source>
            <translation>eBay ya no conoce esta conversación: ábrala en eBay para ver qué pasó.</translation>
        </message>
        <message>
            <source>On eBay replies go into conversations: begin the conversation on eBay.</source>
            <translation>En eBay se responde dentro de conversaciones: inicie la conversación en eBay.</translation>
        </message>
        <message>
            <source>eBay changes ten conversations at once: choose fewer.</source>
            <translation>eBay cambia diez conversaciones a la vez: elija menos.</translation>
        </message>
        <message>
            <source>The text has characters Mercado Libre does not take: write with Latin letters only.</source>
            <translation>El texto tiene caracteres que Mercado Libre no admite: escriba solo con letras latinas.</translation>
        </message>
        <message>
            <source>The question has its one answer already: nothing was sent.</source>
            <translation>La pregunta ya tiene su única respuesta: no se envió nada.</translation>
        </message>
        <message>
            <source>The buyer has already written: answer in the conversation instead of opening one.</source>
            <translation>El comprador ya escribió: responda en la conversación en vez de abrir otra.</translation>
        </message>
        <message>
            <source>This sale may be written to directly: send it as a normal message.</source>
            <translation>A esta venta se le puede escribir directamente: envíelo como mensaje normal.</translation>
        </message>
        <message>
            <source>Mercado Libre has blocked this conversation: read the reason shown above it.</source>
            <translation>Mercado Libre ha bloqueado esta conversación: lea el motivo que figura encima.</translation>
        </message>
        <message>
            <source>A mediation is open for this sale: answer in its case.</source>
            <translation>Hay una mediación abierta para esta venta: responda en su caso.</translation>
        </message>
        <message>
            <source>The parcel is sent by Mercado Envíos Full and not delivered yet: write after the delivery.</source>
            <translation>El paquete lo envía Mercado Envíos Full y aún no se ha entregado: escriba después de la entrega.</translation>
        </message>
        <message>
            <source>Shops that sell across borders may not open a conversation: wait for the buyer to write.</source>
            <translation>Las tiendas transfronterizas no pueden abrir una conversación: espere a que el comprador escriba.</translation>
        </message>
        <message>
            <source>The one free message of this sale has been used: wait for the buyer to write.</source>
            <translation>El único mensaje libre de esta venta ya se usó: espere a que el comprador escriba.</translation>
        </message>
        <message>
            <source>Mercado Libre does not let this account write here: it may answer this shop&apos;s buyers itself.</source>
            <translation>Mercado Libre no deja escribir aquí a esta cuenta: puede que atienda él mismo a los compradores de esta tienda.</translation>
        </message>
        <message>
            <source>Mercado Libre has blocked the application: look into its settings there.</source>
            <translation>Mercado Libre ha bloqueado la aplicación: mire allí sus ajustes.</translation>
        </message>
        <message>
            <source>Choose the day by which the parcel will be handed over.</source>
            <translation>Elija el día en que se entregará el paquete.</translation>
        </message>
        <message>
            <source>Mercado Libre does not know when the parcel was handed over: write the day into the text, like 2026-02-28.</source>
            <translation>Mercado Libre no sabe cuándo se entregó el paquete: escriba el día en el texto, como 2026-02-28.</translation>
        </message>
        <message>
            <source>A collaborator signed in: sign in with the administrator of the shop.</source>
            <translation>Inició sesión un colaborador: hágalo con el administrador de la tienda.</translation>
        </message>
        <message>
            <source>The application takes calls from declared addresses only: declare the address of this computer in the console of Shopee Open Platform, or give this store a proxy whose address is declared.</source>
            <translation>La aplicación solo acepta llamadas desde direcciones declaradas: declare la de este equipo en la consola de Shopee Open Platform o dé a la tienda un proxy declarado.</translation>
        </message>
        <message>
            <source>The picture went out, the words did not: send the words again.</source>
            <translation>La imagen salió, el texto no: envíe el texto de nuevo.</translation>
        </message>
        <message>
            <source>Shopee takes a larger amount only: enter more.</source>
            <translation>Shopee solo admite un importe mayor: introduzca más.</translation>
        </message>
        <message>
            <source>For this reason Shopee wants more pictures: the form of this step names them in their order.</source>
            <translation>Por este motivo Shopee pide más imágenes: el formulario de este paso las nombra en orden.</translation>
        </message>
        <message>
            <source>The platform takes another number of files with this step: see what its form asks for.</source>
            <translation>La plataforma admite otro número de archivos en este paso: vea lo que pide su formulario.</translation>
        </message>
        <message>
            <source>Amazon takes no e-mail addresses in messages: take it out and send it again.</source>
            <translation>Amazon no admite direcciones de correo en los mensajes: quítela y envíelo de nuevo.</translation>
        </message>
        <message>
            <source>The platform takes plain text only: take the HTML tags out and send it again.</source>
            <translation>La plataforma solo admite texto sin formato: quite las etiquetas HTML y envíelo de nuevo.</translation>
        </message>
        <message>
            <source>The account report cannot be read here: read it on the platform&apos;s own page.</source>
            <translation>El informe de la cuenta no se puede leer aquí: léalo en la página de la plataforma.</translation>
        </message>
        <message>
            <source>A function of Rakuten is switched off: switch it on in RMS under WEB APIサービス, 利用機能編集, then test the connection.</source>
            <translation>Una función de Rakuten está desactivada: actívela en RMS, en WEB APIサービス, 利用機能編集, y pruebe después la conexión.</translation>
        </message>
        <message>
            <source>The licence key ends soon: issue a new one in RMS and paste it here.</source>
            <translation>La clave de licencia vence pronto: emita una nueva en RMS y péguela aquí.</translation>
        </message>
        <message>
            <source>The sign-in at Yahoo or its public key ends soon: renew it in time. History and settings stay.</source>
            <translation>El inicio de sesión en Yahoo o su clave pública vence pronto: renuévelo a tiempo. El historial y los ajustes se conservan.</translation>
        </message>
        <message>
            <source>Shopify has frozen or locked this shop: look at its plan and bills.</source>
            <translation>Shopify ha congelado o bloqueado esta tienda: mire su plan y sus facturas.</translation>
        </message>
        <message>
            <source>Shopify hides the customers&apos; addresses from this app (Basic and Starter plans do): mails are matched by order number alone.</source>
            <translation>Shopify oculta a esta aplicación las direcciones de los clientes (planes Basic y Starter): los correos se asignan solo por el número de pedido.</translation>
        </message>
        <message>
            <source>A guard before the shop answers in its place: let it pass this computer.</source>
            <translation>Un cortafuegos responde en lugar de la tienda: permita el paso a este equipo.</translation>
        </message>
        <message>
            <source>There is no WooCommerce at this address: check the address of the shop, and that its permalinks are not plain.</source>
            <translation>No hay WooCommerce en esta dirección: compruebe la dirección de la tienda y que sus enlaces permanentes no sean simples.</translation>
        </message>
        <message>
            <source>The shop does not accept the consumer key and secret: make a new key and enter it.</source>
            <translation>La tienda no acepta la clave y el secreto de consumidor: cree una clave nueva e introdúzcala.</translation>
        </message>
        <message>
            <source>The platform does not hand this file out: open the conversation on its own page.</source>
            <translation>La plataforma no entrega este archivo: abra la conversación en su página.</translation>
        </message>
        <message>
            <source>No folder of the mailbox is open: sync the store again.</source>
            <translation>No hay ninguna carpeta del buzón abierta: sincronice la tienda de nuevo.</translation>
        </message>
        <message>
            <source>The application lacks a right at the platform: give it the right there, then sign in again.</source>
            <translation>A la aplicación le falta un permiso en la plataforma: concédalo allí e inicie sesión de nuevo.</translation>
        </message>
        <message>
            <source>There is nothing to send: write a text first.</source>
            <translation>No hay nada que enviar: escriba antes un texto.</translation>
        </message>
        <message>
            <source>The text is longer than the platform takes here: shorten it and send it again.</source>
            <translation>El texto es más largo de lo que admite la plataforma: acórtelo y envíelo de nuevo.</translation>
        </message>
        <message>
            <source>The platform did not take a file: attach it again, or send without it.</source>
            <translation>La plataforma no aceptó un archivo: adjúntelo de nuevo o envíe sin él.</translation>
        </message>
        <message>
            <source>The platform does not know this case any more: read the cases again.</source>
            <translation>La plataforma ya no conoce este caso: vuelva a leer los casos.</translation>
        </message>
        <message>
            <source>The case has moved on, and the platform does not show whether this step was the reason: look at it on the platform&apos;s own page.</source>
            <translation>El caso ha avanzado y la plataforma no muestra si fue por este paso: mírelo en su página.</translation>
        </message>
        <message>
            <source>This step can be taken on the platform&apos;s own page only.</source>
            <translation>Este paso solo se puede dar en la página de la plataforma.</translation>
        </message>
        <message>
            <source>The platform keeps no read marks here: nothing was changed.</source>
            <translation>La plataforma no guarda aquí marcas de lectura: no se cambió nada.</translation>
        </message>
        <message>
            <source>This conversation does not come from this platform: sync the store, then try again.</source>
            <translation>Esta conversación no procede de esta plataforma: sincronice la tienda e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The platform took it, but its answer does not show it clearly: it is looked up.</source>
            <translation>La plataforma lo aceptó, pero su respuesta no lo muestra con claridad: se está comprobando.</translation>
        </message>
        <message>
            <source>The platform&apos;s answer cannot be read: check network and proxy; it is tried again, and if it stays so, send the support bundle.</source>
            <translation>La respuesta de la plataforma no se puede leer: compruebe la red y el proxy; se intenta de nuevo y, si persiste, envíe el paquete de asistencia.</translation>
        </message>
        <message>
            <source>One entry of the platform could not be read and was set aside: look at it on the platform&apos;s own page.</source>
            <translation>Una entrada de la plataforma no se pudo leer y se apartó: mírela en la página de la plataforma.</translation>
        </message>
        <message>
            <source>The platform&apos;s list could not be read this time: the next sync reads it again.</source>
            <translation>Esta vez no se pudo leer la lista de la plataforma: la próxima sincronización la lee de nuevo.</translation>
        </message>
        <message>
            <source>It was stopped before it came to an end: it is taken up again by itself.</source>
            <translation>Se detuvo antes de terminar: se retoma por sí solo.</translation>
        </message>
        <message>
            <source>The platform does not work at the moment: it is tried again by itself.</source>
            <translation>La plataforma no funciona en este momento: se intenta de nuevo por sí solo.</translation>
        </message>
        <message>
            <source>What is needed to sign in is not complete: see the settings of the store.</source>
            <translation>Falta información para iniciar sesión: vea los ajustes de la tienda.</translation>
        </message>
        <message>
            <source>The account that signed in is not the one of this shop: sign in with the owner of the shop.</source>
            <translation>La cuenta con la que se inició sesión no es la de esta tienda: entre con la del propietario.</translation>
        </message>
        <message>
            <source>The case is over, or its platform tells the desk itself when it ends: read it again instead.</source>
            <translation>El caso ha terminado o la plataforma avisa ella misma de su fin: vuelva a leerlo.</translation>
        </message>
        <message>
            <source>Nobody closed this case by hand: there is nothing to take back.</source>
            <translation>Nadie cerró este caso a mano: no hay nada que deshacer.</translation>
        </message>
        <message>
            <source>No column holds the order numbers: name one “order_id” or 订单号 in the first row.</source>
            <translation>Ninguna columna contiene los números de pedido: llame a una «order_id» en la primera fila.</translation>
        </message>
        <message>
            <source>The file is empty: its first row has to name the columns.</source>
            <translation>El archivo está vacío: su primera fila debe nombrar las columnas.</translation>
        </message>
        <message>
            <source>This is a workbook of Excel: save it as CSV (UTF-8), then import that.</source>
            <translation>Es un libro de Excel: guárdelo como CSV (UTF-8) y después impórtelo.</translation>
        </message>
        <message>
            <source>The characters of the file cannot be read: save it as CSV in UTF-8, then import that.</source>
            <translation>No se pueden leer los caracteres del archivo: guárdelo como CSV en UTF-8 y después impórtelo.</translation>
        </message>
        <message>
            <source>The file is larger than 64 MB: split it, then import the parts.</source>
            <translation>El archivo supera los 64 MB: divídalo e importe las partes.</translation>
        </message>
        <message>
            <source>The import was stopped; what was read so far stays. Start it again to go on.</source>
            <translation>La importación se ha detenido; lo leído se conserva. Iníciela de nuevo para continuar.</translation>
        </message>
        <message>
            <source>Nobody is signed in: sign in with your own name and password first.</source>
            <translation>Nadie ha iniciado sesión: entre primero con su propio nombre y contraseña.</translation>
        </message>
        <message>
            <source>You may not see these conversations: ask an owner of this workspace for the right.</source>
            <translation>No puede ver estas conversaciones: pida el permiso a un propietario de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>You may not answer buyers here: ask an owner of this workspace for the right.</source>
            <translation>No puede responder aquí a los compradores: pida el permiso a un propietario de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>You may not write notes or tickets here: ask an owner of this workspace for the right.</source>
            <translation>No puede escribir notas ni tiques aquí: pida el permiso a un propietario de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>You may not sort or assign these conversations: ask an owner of this workspace for the right.</source>
            <translation>No puede ordenar ni asignar estas conversaciones: pida el permiso a un propietario de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>You may not give the second name: ask an owner of this workspace for the right.</source>
            <translation>No puede dar la segunda aprobación: pida el permiso a un propietario de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>You may not send in spite of the outgoing check: change the text, or ask an owner of this workspace for the right.</source>
            <translation>No puede enviar a pesar de la comprobación de salida: cambie el texto o pida el permiso a un propietario de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>You may not export: ask an owner of this workspace for the right.</source>
            <translation>No puede exportar: pida el permiso a un propietario de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>You may not put evidence together: ask an owner of this workspace for the right.</source>
            <translation>No puede reunir pruebas: pida el permiso a un propietario de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>You may not erase or change what is kept: ask an owner of this workspace for the right.</source>
            <translation>No puede borrar ni cambiar lo que se conserva: pida el permiso a un propietario de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>You may not change rules, templates or knowledge: ask an owner of this workspace for the right.</source>
            <translation>No puede cambiar reglas, plantillas ni conocimientos: pida el permiso a un propietario de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>You may not change settings: ask an owner of this workspace for the right.</source>
            <translation>No puede cambiar los ajustes: pida el permiso a un propietario de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>You may not change people, roles or shifts: ask an owner of this workspace for the right.</source>
            <translation>No puede cambiar personas, funciones ni turnos: pida el permiso a un propietario de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>The second name is given in one&apos;s own name: let the approver sign in.</source>
            <translation>La segunda aprobación se da en nombre propio: que inicie sesión quien aprueba.</translation>
        </message>
        <message>
            <source>Give 1 to 5 stars.</source>
            <translation>Dé de 1 a 5 estrellas.</translation>
        </message>
        <message>
            <source>The file cannot be read, or is larger than 8 MB: check its name.</source>
            <translation>El archivo no se puede leer o supera 8 MB: compruebe su nombre.</translation>
        </message>
        <message>
            <source>The first line must name the columns: score and rated_at; order, thread, agent, scale and store are read, too.</source>
            <translation>La primera línea debe nombrar las columnas: score y rated_at; también se leen order, thread, agent, scale y store.</translation>
        </message>
        <message>
            <source>The file has a heading and no rows: nothing was taken in.</source>
            <translation>El archivo tiene encabezado y ninguna fila: no se ha incorporado nada.</translation>
        </message>
        <message>
            <source>Choose the person whose work the report is about.</source>
            <translation>Elija la persona de la que trata el informe.</translation>
        </message>
        <message>
            <source>Give every reference line a name.</source>
            <translation>Da un nombre a cada línea de referencia.</translation>
        </message>
        <message>
            <source>Say where the line comes from: a figure without a source is no reference.</source>
            <translation>Indica de dónde sale la línea: una cifra sin fuente no sirve de referencia.</translation>
        </message>
        <message>
            <source>A reference line needs a share of at most 100 % or a time in minutes.</source>
            <translation>Una línea de referencia necesita un porcentaje de 100 % como máximo o un tiempo en minutos.</translation>
        </message>
        <message>
            <source>Give the dashboard a name of 1 to 60 characters.</source>
            <translation>Da al panel un nombre de 1 a 60 caracteres.</translation>
        </message>
        <message>
            <source>There is no dashboard of that name any more: reload the page.</source>
            <translation>Ya no hay ningún panel con ese nombre: vuelve a cargar la página.</translation>
        </message>
        <message>
            <source>This platform publishes no such figure: choose another store or figure.</source>
            <translation>Esta plataforma no publica esa cifra: elige otra tienda u otra cifra.</translation>
        </message>
        <message>
            <source>Write the figure in percent, 0 to 100.</source>
            <translation>Escribe la cifra en porcentaje, de 0 a 100.</translation>
        </message>
        <message>
            <source>Write the figure in minutes.</source>
            <translation>Escribe la cifra en minutos.</translation>
        </message>
        <message>
            <source>Write the days of the window, 1 to 366.</source>
            <translation>Escribe los días del periodo, de 1 a 366.</translation>
        </message>
        <message>
            <source>The figure cannot be of the future: choose the day it was shown.</source>
            <translation>La cifra no puede ser del futuro: elige el día en que se mostró.</translation>
        </message>
        <message>
            <source>There cannot be more late messages than messages: check the two numbers.</source>
            <translation>No puede haber más mensajes con retraso que mensajes: comprueba los dos números.</translation>
        </message>
        <message>
            <source>The file cannot be read: check its name.</source>
            <translation>No se puede leer el archivo: comprueba su nombre.</translation>
        </message>
        <message>
            <source>The file is larger than 8 MB: choose one of a shorter time.</source>
            <translation>El archivo supera los 8 MB: elige uno de un periodo más corto.</translation>
        </message>
        <message>
            <source>The first line must name the columns: window_days, as_of, value for figures, or message_at, answered_at, late for messages.</source>
            <translation>La primera línea debe nombrar las columnas: window_days, as_of, value para cifras, o message_at, answered_at, late para mensajes.</translation>
        </message>
        <message>
            <source>What was kept of the dashboards cannot be read: set it anew.</source>
            <translation>No se puede leer lo guardado de los paneles: vuelve a configurarlo.</translation>
        </message>
        <message>
            <source>Figures of a day cannot be read: run the health check in the settings.</source>
            <translation>No se pueden leer las cifras de un día: ejecuta el diagnóstico en los ajustes.</translation>
        </message>
        <message>
            <source>The spreadsheet could not be written: check the folder and the free space, then try again.</source>
            <translation>No se pudo escribir la hoja de cálculo: comprueba la carpeta y el espacio libre e inténtalo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>ValidationWords</name>
        <message>
            <source>give a least or a greatest number.</source>
            <translation>indique un número mínimo o máximo.</translation>
        </message>
        <message>
            <source>numbers begin at 0.</source>
            <translation>los números empiezan en 0.</translation>
        </message>
        <message>
            <source>a day has 1440 minutes, counted from 0.</source>
            <translation>un día tiene 1440 minutos, contados desde 0.</translation>
        </message>
        <message>
            <source>the least number is above the greatest one.</source>
            <translation>el número mínimo es mayor que el máximo.</translation>
        </message>
        <message>
            <source>name at least one.</source>
            <translation>indique al menos uno.</translation>
        </message>
        <message>
            <source>at most 500 fit into one condition.</source>
            <translation>en una condición caben 500 como máximo.</translation>
        </message>
        <message>
            <source>it is empty: write it or remove it.</source>
            <translation>está vacío: escríbalo o quítelo.</translation>
        </message>
        <message>
            <source>it is longer than 400 characters.</source>
            <translation>tiene más de 400 caracteres.</translation>
        </message>
        <message>
            <source>a star needs letters before it.</source>
            <translation>un asterisco necesita letras delante.</translation>
        </message>
        <message>
            <source>groups stand in each other more than 6 deep.</source>
            <translation>los grupos se anidan más de 6 niveles.</translation>
        </message>
        <message>
            <source>at most 60 conditions fit into one group.</source>
            <translation>en un grupo caben 60 condiciones como máximo.</translation>
        </message>
        <message>
            <source>the group is empty: fill it or remove it.</source>
            <translation>el grupo está vacío: llénelo o quítelo.</translation>
        </message>
        <message>
            <source>the action &quot;%1&quot; needs to know what or who.</source>
            <translation>la acción “%1” necesita saber qué o quién.</translation>
        </message>
        <message>
            <source>there is no priority &quot;%1&quot;: low, normal, high or urgent.</source>
            <translation>no existe la prioridad “%1”: low, normal, high o urgent.</translation>
        </message>
        <message>
            <source>the rule does nothing: add an action.</source>
            <translation>la regla no hace nada: añada una acción.</translation>
        </message>
        <message>
            <source>the action &quot;%1&quot; stands twice: keep one of them.</source>
            <translation>la acción “%1” está dos veces: deje una.</translation>
        </message>
        <message>
            <source>it assigns in two ways: keep one of them.</source>
            <translation>asigna de dos maneras: deje una.</translation>
        </message>
        <message>
            <source>an automatic answer must leave the conversation open for a person: remove the answer or the close.</source>
            <translation>una respuesta automática debe dejar la conversación abierta para una persona: quite la respuesta o el cierre.</translation>
        </message>
        <message>
            <source>give the rule an id, a short word that stays.</source>
            <translation>dé a la regla un id, una palabra corta fija.</translation>
        </message>
        <message>
            <source>give the rule a title.</source>
            <translation>dé un título a la regla.</translation>
        </message>
        <message>
            <source>the title is longer than 120 characters.</source>
            <translation>el título tiene más de 120 caracteres.</translation>
        </message>
        <message>
            <source>begin with &quot;all&quot; or &quot;any&quot;.</source>
            <translation>empiece por “all” o “any”.</translation>
        </message>
        <message>
            <source>at most 300 rules fit into one set.</source>
            <translation>en un conjunto caben 300 reglas como máximo.</translation>
        </message>
        <message>
            <source>the id &quot;%1&quot; is there twice: give one of them another.</source>
            <translation>el id “%1” está dos veces: cambie uno.</translation>
        </message>
        <message>
            <source>an object is expected here.</source>
            <translation>aquí se espera un objeto.</translation>
        </message>
        <message>
            <source>there is no such field: check its spelling.</source>
            <translation>no existe ese campo: revise su ortografía.</translation>
        </message>
        <message>
            <source>a text is expected here.</source>
            <translation>aquí se espera un texto.</translation>
        </message>
        <message>
            <source>true or false is expected here.</source>
            <translation>aquí se espera true o false.</translation>
        </message>
        <message>
            <source>a list of texts is expected here.</source>
            <translation>aquí se espera una lista de textos.</translation>
        </message>
        <message>
            <source>a whole number is expected here.</source>
            <translation>aquí se espera un número entero.</translation>
        </message>
        <message>
            <source>a list of conditions is expected here.</source>
            <translation>aquí se espera una lista de condiciones.</translation>
        </message>
        <message>
            <source>a list of actions is expected here.</source>
            <translation>aquí se espera una lista de acciones.</translation>
        </message>
        <message>
            <source>say what the condition looks at.</source>
            <translation>diga qué mira la condición.</translation>
        </message>
        <message>
            <source>there is no condition &quot;%1&quot;.</source>
            <translation>no existe la condición “%1”.</translation>
        </message>
        <message>
            <source>say what is to be done.</source>
            <translation>diga qué hay que hacer.</translation>
        </message>
        <message>
            <source>there is no action &quot;%1&quot;.</source>
            <translation>no existe la acción “%1”.</translation>
        </message>
        <message>
            <source>there is no trigger &quot;%1&quot;: message or conversation.</source>
            <translation>no existe el disparador “%1”: message o conversation.</translation>
        </message>
        <message>
            <source>there is no state &quot;%1&quot;: off, shadow or live.</source>
            <translation>no existe el estado “%1”: off, shadow o live.</translation>
        </message>
        <message>
            <source>say for which messages the rule is; {&quot;is&quot;:&quot;all&quot;,&quot;of&quot;:[]} is for every one.</source>
            <translation>diga para qué mensajes es la regla; {&quot;is&quot;:&quot;all&quot;,&quot;of&quot;:[]} es para todos.</translation>
        </message>
        <message>
            <source>the pattern &quot;%1&quot; cannot be read (%2). Correct it, or use words instead.</source>
            <translation>el patrón “%1” no se puede leer (%2). Corríjalo o use palabras.</translation>
        </message>
        <message>
            <source>there is no marketplace &quot;%1&quot;.</source>
            <translation>no existe la plataforma “%1”.</translation>
        </message>
        <message>
            <source>there is no kind of conversation &quot;%1&quot;.</source>
            <translation>no existe el tipo de conversación “%1”.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no language code: write en, ja, es, zh.</source>
            <translation>“%1” no es un código de idioma: escriba en, ja, es, zh.</translation>
        </message>
        <message>
            <source>there is no mood &quot;%1&quot;: calm, pleased, worried or angry.</source>
            <translation>no existe el ánimo “%1”: calm, pleased, worried o angry.</translation>
        </message>
        <message>
            <source>there is no topic &quot;%1&quot;.</source>
            <translation>no existe el tema “%1”.</translation>
        </message>
        <message>
            <source>write open or closed, not &quot;%1&quot;.</source>
            <translation>escriba open o closed, no “%1”.</translation>
        </message>
        <message>
            <source>The file is no JSON: check brackets, quotes and commas.</source>
            <translation>El archivo no es JSON: revise corchetes, comillas y comas.</translation>
        </message>
        <message>
            <source>The file holds no list &quot;rules&quot;: it begins with {&quot;rules&quot;:[.</source>
            <translation>El archivo no tiene la lista “rules”: empieza por {&quot;rules&quot;:[.</translation>
        </message>
        <message>
            <source>The variable at %1 is not closed: add &quot;}}&quot;.</source>
            <translation>La variable en %1 no está cerrada: añada “}}”.</translation>
        </message>
        <message>
            <source>Unknown variable &quot;%1&quot; at %2: did you mean &quot;%3&quot;?</source>
            <translation>Variable desconocida “%1” en %2: ¿quiso decir “%3”?</translation>
        </message>
        <message>
            <source>There are two texts in %1: keep one.</source>
            <translation>Hay dos textos en %1: deje uno.</translation>
        </message>
        <message>
            <source>The text in %1 is empty: write it, or take it out.</source>
            <translation>El texto en %1 está vacío: escríbalo o quítelo.</translation>
        </message>
        <message>
            <source>The text in %1 is longer than %2 bytes: shorten it.</source>
            <translation>El texto en %1 tiene más de %2 bytes: acórtelo.</translation>
        </message>
        <message>
            <source>An entry needs at least one text.</source>
            <translation>Una entrada necesita al menos un texto.</translation>
        </message>
        <message>
            <source>Every text needs a language: choose one.</source>
            <translation>Cada texto necesita un idioma: elija uno.</translation>
        </message>
        <message>
            <source>There is no scene &quot;%1&quot;: choose one of the list.</source>
            <translation>No existe la escena “%1”: elija una de la lista.</translation>
        </message>
        <message>
            <source>This entry is gone: reload the list.</source>
            <translation>Esta entrada ya no está: recargue la lista.</translation>
        </message>
        <message>
            <source>The file &quot;%1&quot; cannot be read: check its name and rights.</source>
            <translation>El archivo “%1” no se puede leer: revise su nombre y sus permisos.</translation>
        </message>
        <message>
            <source>The file is larger than 16 MB: split it.</source>
            <translation>El archivo supera los 16 MB: divídalo.</translation>
        </message>
        <message>
            <source>The file is empty: it needs a first line with column names.</source>
            <translation>El archivo está vacío: necesita una primera línea con los nombres de columna.</translation>
        </message>
        <message>
            <source>Line 1: the column &quot;%1&quot; is missing: %2</source>
            <translation>Línea 1: falta la columna “%1”: %2</translation>
        </message>
        <message>
            <source>Line %1: text stands behind a closing quote.</source>
            <translation>Línea %1: hay texto después de una comilla de cierre.</translation>
        </message>
        <message>
            <source>Line %1: a quote is never closed.</source>
            <translation>Línea %1: unas comillas no se cierran.</translation>
        </message>
        <message>
            <source>A kind of ticket has no id: give it a short word.</source>
            <translation>Un tipo de ticket no tiene id: dele una palabra corta.</translation>
        </message>
        <message>
            <source>The kind &quot;%1&quot; is there twice: keep one of them.</source>
            <translation>El tipo “%1” está dos veces: deje uno.</translation>
        </message>
        <message>
            <source>The kind &quot;%1&quot; has no title: write one.</source>
            <translation>El tipo “%1” no tiene título: escríbalo.</translation>
        </message>
        <message>
            <source>The checklist of &quot;%1&quot; has an empty line: write it or remove it.</source>
            <translation>La lista de “%1” tiene una línea vacía: escríbala o quítela.</translation>
        </message>
        <message>
            <source>The usual wait has to be between 1 hour and 90 days.</source>
            <translation>La espera habitual debe estar entre 1 hora y 90 días.</translation>
        </message>
        <message>
            <source>Each site needs a code of its own: correct &quot;%1&quot;.</source>
            <translation>Cada sitio necesita su propio código: corrija “%1”.</translation>
        </message>
        <message>
            <source>The wait of %1 has to be between 1 hour and 90 days.</source>
            <translation>La espera de %1 debe estar entre 1 hora y 90 días.</translation>
        </message>
        <message>
            <source>Each category needs a path of its own: correct &quot;%1&quot;.</source>
            <translation>Cada categoría necesita su propia ruta: corrija “%1”.</translation>
        </message>
        <message>
            <source>This category says nothing of the matter and lengthens the wait. Choose a more exact one: %1.</source>
            <translation>Esta categoría no dice nada del asunto y alarga la espera. Elija una más exacta: %1.</translation>
        </message>
        <message>
            <source>The time for an appeal has to be between 1 hour and a year.</source>
            <translation>El plazo de una apelación debe estar entre 1 hora y un año.</translation>
        </message>
        <message>
            <source>Each document needs an id of its own: correct &quot;%1&quot;.</source>
            <translation>Cada documento necesita su propio id: corrija “%1”.</translation>
        </message>
        <message>
            <source>A document cannot be younger than its own date: correct &quot;%1&quot;.</source>
            <translation>Un documento no puede ser más reciente que su fecha: corrija “%1”.</translation>
        </message>
        <message>
            <source>Each reason needs an id of its own: correct &quot;%1&quot;.</source>
            <translation>Cada motivo necesita su propio id: corrija “%1”.</translation>
        </message>
        <message>
            <source>The reason &quot;%1&quot; names a document &quot;%2&quot; that is not in the list.</source>
            <translation>El motivo “%1” nombra un documento “%2” que no está en la lista.</translation>
        </message>
        <message>
            <source>id, title, language and body are needed.</source>
            <translation>hacen falta id, title, language y body.</translation>
        </message>
        <message>
            <source>There is no kind &quot;%1&quot; that needs a second name: choose refund, legal or claim.</source>
            <translation>No existe el tipo “%1” que pida otra firma: elija refund, legal o claim.</translation>
        </message>
        <message>
            <source>A template needs a title of 1 to 120 characters.</source>
            <translation>Una plantilla necesita un título de 1 a 120 caracteres.</translation>
        </message>
        <message>
            <source>A template needs at least one wording.</source>
            <translation>Una plantilla necesita al menos un texto.</translation>
        </message>
        <message>
            <source>Every wording needs a language: choose one.</source>
            <translation>Cada texto necesita un idioma: elija uno.</translation>
        </message>
        <message>
            <source>There are two wordings in %1 for the same days: keep one, or change their days.</source>
            <translation>Hay dos textos en %1 para los mismos días: deje uno o cambie sus días.</translation>
        </message>
        <message>
            <source>The wording in %1 is empty: write it, or take it out.</source>
            <translation>El texto en %1 está vacío: escríbalo o quítelo.</translation>
        </message>
        <message>
            <source>The wording in %1 is longer than %2 bytes: shorten it.</source>
            <translation>El texto en %1 tiene más de %2 bytes: acórtelo.</translation>
        </message>
        <message>
            <source>The season of the wording in %1: &quot;%2&quot; is no day; write 2027-01-31.</source>
            <translation>La temporada del texto en %1: “%2” no es un día; escriba 2027-01-31.</translation>
        </message>
        <message>
            <source>The season of the wording in %1 ends before it begins: change its days.</source>
            <translation>La temporada del texto en %1 termina antes de empezar: cambie sus días.</translation>
        </message>
        <message>
            <source>A shortcut has at most 40 characters without spaces and slashes.</source>
            <translation>Un atajo tiene 40 caracteres como máximo, sin espacios ni barras.</translation>
        </message>
        <message>
            <source>Every page of the database passes its check.</source>
            <translation>Todas las páginas de la base de datos pasan la comprobación.</translation>
        </message>
        <message>
            <source>Close the desk, copy the workspace folder, then restore the newest snapshot or backup.</source>
            <translation>Cierre el programa, copie la carpeta del espacio de trabajo y restaure la instantánea o copia más reciente.</translation>
        </message>
        <message>
            <source>Restore the newest backup.</source>
            <translation>Restaure la copia más reciente.</translation>
        </message>
        <message>
            <source>Keep this workspace as it is and compare it with a backup.</source>
            <translation>Deje este espacio de trabajo como está y compárelo con una copia.</translation>
        </message>
        <message>
            <source>The journal is intact: %1 rows.</source>
            <translation>El diario está intacto: %1 filas.</translation>
        </message>
        <message>
            <source>The journal does not end with the row it should: rows are missing at its end.</source>
            <translation>El diario no termina con la fila debida: faltan filas al final.</translation>
        </message>
        <message>
            <source>All %1 messages are searchable.</source>
            <translation>Los %1 mensajes se pueden buscar.</translation>
        </message>
        <message>
            <source>%1 of %2 messages are not searchable yet.</source>
            <translation>%1 de %2 mensajes aún no se pueden buscar.</translation>
        </message>
        <message>
            <source>Leave the desk open for a moment: indexing goes on in the background.</source>
            <translation>Deje el programa abierto un momento: el índice se crea en segundo plano.</translation>
        </message>
        <message>
            <source>%1 answers wait for a person.</source>
            <translation>%1 respuestas esperan a una persona.</translation>
        </message>
        <message>
            <source>Open the outbox and decide each of them.</source>
            <translation>Abra la bandeja de salida y decida cada una.</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>Nada espera ser enviado.</translation>
        </message>
        <message>
            <source>%1 answers are on their way.</source>
            <translation>%1 respuestas están en camino.</translation>
        </message>
        <message>
            <source>The free space could not be read.</source>
            <translation>No se pudo leer el espacio libre.</translation>
        </message>
        <message>
            <source>%1 MB are free.</source>
            <translation>Hay %1 MB libres.</translation>
        </message>
        <message>
            <source>Free some space: the desk needs room for snapshots.</source>
            <translation>Libere espacio: el programa lo necesita para instantáneas.</translation>
        </message>
        <message>
            <source>No rule pack is in force: answers are checked for length and characters alone.</source>
            <translation>No hay paquete de reglas en vigor: solo se comprueban longitud y caracteres.</translation>
        </message>
        <message>
            <source>Install the program anew.</source>
            <translation>Instale el programa de nuevo.</translation>
        </message>
        <message>
            <source>%1 rule packs of the outgoing check are in force and recent.</source>
            <translation>%1 paquetes de reglas de la comprobación de salida están en vigor y al día.</translation>
        </message>
        <message>
            <source>Rule packs of the outgoing check are older than %1 days: %2.</source>
            <translation>Hay paquetes de reglas con más de %1 días: %2.</translation>
        </message>
        <message>
            <source>Get newer packs and import them: inquirydeskctl rule-packs import FILE.</source>
            <translation>Obtenga paquetes nuevos e impórtelos: inquirydeskctl rule-packs import FILE.</translation>
        </message>
        <message>
            <source>Nothing is affected: every store that was read answers.</source>
            <translation>Nada está afectado: responden todas las tiendas leídas.</translation>
        </message>
        <message>
            <source>Open the conversation and decide what becomes of its answer.</source>
            <translation>Abra la conversación y decida qué pasa con su respuesta.</translation>
        </message>
        <message>
            <source>Run inquirydeskctl store check %1: it goes through the steps.</source>
            <translation>Ejecute inquirydeskctl store check %1: recorre los pasos.</translation>
        </message>
        <message>
            <source>The rule &quot;%1&quot; rests (%2: %3).</source>
            <translation>La regla “%1” está en pausa (%2: %3).</translation>
        </message>
        <message>
            <source>Open the rule in the settings and choose something that is there and approved.</source>
            <translation>Abra la regla en los ajustes y elija algo que exista y esté aprobado.</translation>
        </message>
        <message>
            <source>The workspace is encrypted at rest.</source>
            <translation>El espacio de trabajo está cifrado.</translation>
        </message>
        <message>
            <source>This build does not encrypt its workspace.</source>
            <translation>Esta versión no cifra su espacio de trabajo.</translation>
        </message>
        <message>
            <source>Use it with sandbox stores only; install a build with SQLCipher.</source>
            <translation>Úsela solo con tiendas de prueba; instale una versión con SQLCipher.</translation>
        </message>
        <message>
            <source>Connected.</source>
            <translation>Conectada.</translation>
        </message>
        <message>
            <source>Added, not read yet.</source>
            <translation>Añadida, aún sin leer.</translation>
        </message>
        <message>
            <source>Sync, or test the connection.</source>
            <translation>Sincronice o pruebe la conexión.</translation>
        </message>
        <message>
            <source>The sign-in is no longer accepted.</source>
            <translation>El inicio de sesión ya no se acepta.</translation>
        </message>
        <message>
            <source>The sign-in is no longer accepted (%1).</source>
            <translation>El inicio de sesión ya no se acepta (%1).</translation>
        </message>
        <message>
            <source>Nobody has signed this store in yet (%1).</source>
            <translation>Nadie ha iniciado sesión en esta tienda (%1).</translation>
        </message>
        <message>
            <source>Sign in with the main account of the shop.</source>
            <translation>Inicie sesión con la cuenta principal de la tienda.</translation>
        </message>
        <message>
            <source>Sign in again with the main account; history and settings stay.</source>
            <translation>Inicie sesión de nuevo con la cuenta principal; historial y ajustes se conservan.</translation>
        </message>
        <message>
            <source>A right is missing (%1).</source>
            <translation>Falta un permiso (%1).</translation>
        </message>
        <message>
            <source>Grant the named right in the platform&apos;s developer settings, then sign in again.</source>
            <translation>Conceda ese permiso en los ajustes de desarrollador e inicie sesión de nuevo.</translation>
        </message>
        <message>
            <source>The platform cannot be reached from this computer (%1).</source>
            <translation>No se llega a la plataforma desde este equipo (%1).</translation>
        </message>
        <message>
            <source>Check the network, the proxy of this store and the firewall, then test the connection.</source>
            <translation>Compruebe la red, el proxy de la tienda y el cortafuegos y pruebe la conexión.</translation>
        </message>
        <message>
            <source>The platform answers with errors (%1).</source>
            <translation>La plataforma responde con errores (%1).</translation>
        </message>
        <message>
            <source>Wait; the desk tries again by itself. Answer urgent buyers on the platform&apos;s own page.</source>
            <translation>Espere; se reintenta solo. Responda lo urgente en la página de la plataforma.</translation>
        </message>
        <message>
            <source>The enquiry was handed over, but not stored.</source>
            <translation>La consulta se entregó, pero no se guardó.</translation>
        </message>
        <message>
            <source>The enquiry was stored, but nobody was told.</source>
            <translation>La consulta se guardó, pero no se avisó a nadie.</translation>
        </message>
        <message>
            <source>The enquiry is not in the list of what needs a reply.</source>
            <translation>La consulta no está en la lista de lo que espera respuesta.</translation>
        </message>
        <message>
            <source>The enquiry has no deadline: see the deadline settings of this store.</source>
            <translation>La consulta no tiene plazo: vea los plazos de esta tienda.</translation>
        </message>
        <message>
            <source>Written in &quot;%1&quot;, recognised as &quot;%2&quot;.</source>
            <translation>Escrito en “%1”, reconocido como “%2”.</translation>
        </message>
        <message>
            <source>The answer arrived, but the enquiry still counts as waiting.</source>
            <translation>La respuesta llegó, pero la consulta sigue en espera.</translation>
        </message>
        <message>
            <source>The answer did not leave the outbox.</source>
            <translation>La respuesta no salió de la bandeja de salida.</translation>
        </message>
        <message>
            <source>Not tried: nothing arrived.</source>
            <translation>No se probó: no llegó nada.</translation>
        </message>
        <message>
            <source>The test enquiry is over.</source>
            <translation>La consulta de prueba terminó.</translation>
        </message>
        <message>
            <source>The buyer takes no messages that are not needed for the order.</source>
            <translation>El comprador no recibe mensajes que no sean necesarios para el pedido.</translation>
        </message>
        <message>
            <source>Amazon did not deliver it; its notice says why.</source>
            <translation>Amazon no lo entregó; su aviso dice por qué.</translation>
        </message>
        <message>
            <source>The wording in %1: %2</source>
            <translation>El texto en %1: %2</translation>
        </message>
        <message>
            <source>The text in %1: %2</source>
            <translation>El texto en %1: %2</translation>
        </message>
        <message>
            <source>Rule %1: %2</source>
            <translation>Regla %1: %2</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonés</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Neerlandés</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polaco</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Sueco</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Tailandés</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonesio</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malayo</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Platform notice</source>
            <translation>Aviso de la plataforma</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Caso</translation>
        </message>
        <message>
            <source>Order message</source>
            <translation>Mensaje del pedido</translation>
        </message>
        <message>
            <source>Replies allowed</source>
            <translation>Respuestas permitidas</translation>
        </message>
        <message>
            <source>Replies and automation allowed</source>
            <translation>Respuestas y automatización permitidas</translation>
        </message>
        <message>
            <source>Display only: nothing can be sent</source>
            <translation>Solo lectura: no se puede enviar nada</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Baja</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alta</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgente</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Accepted by the platform</source>
            <translation>Aceptado por la plataforma</translation>
        </message>
        <message>
            <source>Held back by the platform</source>
            <translation>Retenido por la plataforma</translation>
        </message>
        <message>
            <source>Refused by the platform</source>
            <translation>Rechazado por la plataforma</translation>
        </message>
        <message>
            <source>Read by buyer</source>
            <translation>Leído por el comprador</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Retenida</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Sent</source>
            <comment>state of an answer</comment>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Did it arrive?</source>
            <translation>¿Llegó?</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Payment outstanding</source>
            <translation>Pago pendiente</translation>
        </message>
        <message>
            <source>Payment under way</source>
            <translation>Pago en proceso</translation>
        </message>
        <message>
            <source>Invalid</source>
            <translation>No válido</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>En preparación</translation>
        </message>
        <message>
            <source>Ready to ship</source>
            <translation>Listo para enviar</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>No entregado</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Not shipped yet</source>
            <translation>Aún sin enviar</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>Reembolsado en parte</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallido</translation>
        </message>
        <message>
            <source>This store is display only. Allow replies in the settings first.</source>
            <translation>Esta tienda es de solo lectura. Primero permita las respuestas en la configuración.</translation>
        </message>
        <message>
            <source>The platform has closed this conversation for sellers.</source>
            <translation>La plataforma cerró esta conversación para los vendedores.</translation>
        </message>
        <message>
            <source>A question takes one reply, and it has been given.</source>
            <translation>Cada pregunta admite una sola respuesta y ya se ha dado.</translation>
        </message>
        <message>
            <source>This store has no connection that could send.</source>
            <translation>Esta tienda no tiene ninguna conexión que permita enviar.</translation>
        </message>
        <message>
            <source>The platform offers no way to reply here.</source>
            <translation>La plataforma no ofrece ninguna forma de responder aquí.</translation>
        </message>
        <message>
            <source>Notices of the platform take no reply.</source>
            <translation>Los avisos de la plataforma no se pueden responder.</translation>
        </message>
        <message>
            <source>Imported history takes no reply.</source>
            <translation>El historial importado no se puede responder.</translation>
        </message>
        <message>
            <source>Nothing can be sent here (%1).</source>
            <translation>Aquí no se puede enviar nada (%1).</translation>
        </message>
        <message>
            <source>No connection.</source>
            <translation>Sin conexión.</translation>
        </message>
        <message>
            <source>The platform asks to wait.</source>
            <translation>La plataforma pide esperar.</translation>
        </message>
        <message>
            <source>The sign-in has ended. Sign in again.</source>
            <translation>La autorización ha vencido. Autorice de nuevo.</translation>
        </message>
        <message>
            <source>A right is missing.</source>
            <translation>Falta un permiso.</translation>
        </message>
        <message>
            <source>Refused.</source>
            <translation>Rechazado.</translation>
        </message>
        <message>
            <source>The platform&apos;s answer could not be read.</source>
            <translation>No se pudo interpretar la respuesta de la plataforma.</translation>
        </message>
        <message>
            <source>The platform answers with errors.</source>
            <translation>La plataforma responde con errores.</translation>
        </message>
        <message>
            <source>Not found.</source>
            <translation>No encontrado.</translation>
        </message>
        <message>
            <source>It has changed meanwhile.</source>
            <translation>Ha cambiado entretanto.</translation>
        </message>
        <message>
            <source>This cannot be read.</source>
            <translation>No se puede leer.</translation>
        </message>
        <message>
            <source>The database did not accept it.</source>
            <translation>La base de datos no lo aceptó.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space.</source>
            <translation>El disco está lleno. Libere espacio.</translation>
        </message>
        <message>
            <source>Stored data is damaged.</source>
            <translation>Los datos guardados están dañados.</translation>
        </message>
        <message>
            <source>The workspace is locked.</source>
            <translation>El espacio de trabajo está bloqueado.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>It may or may not have arrived.</source>
            <translation>Puede haber llegado o no.</translation>
        </message>
        <message>
            <source>size unknown</source>
            <translation>tamaño desconocido</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) done</source>
            <translation>
                <numerusform>%n conversación finalizada</numerusform>
                <numerusform>%n conversaciones finalizadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) opened again</source>
            <translation>
                <numerusform>%n conversación reabierta</numerusform>
                <numerusform>%n conversaciones reabiertas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s): no reply needed</source>
            <translation>
                <numerusform>%n conversación no requiere respuesta</numerusform>
                <numerusform>%n conversaciones no requieren respuesta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) snoozed</source>
            <translation>
                <numerusform>%n conversación pospuesta</numerusform>
                <numerusform>%n conversaciones pospuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n thread(s) changed</source>
            <translation>
                <numerusform>Se cambiaron las etiquetas de %n conversación</numerusform>
                <numerusform>Se cambiaron las etiquetas de %n conversaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) assigned</source>
            <translation>
                <numerusform>%n conversación asignada</numerusform>
                <numerusform>%n conversaciones asignadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) merged</source>
            <translation>
                <numerusform>%n conversación combinada</numerusform>
                <numerusform>%n conversaciones combinadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Thread split</source>
            <translation>Conversación dividida</translation>
        </message>
        <message numerus="yes">
            <source>Priority of %n thread(s) changed</source>
            <translation>
                <numerusform>Se cambió la prioridad de %n conversación</numerusform>
                <numerusform>Se cambió la prioridad de %n conversaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) changed</source>
            <translation>
                <numerusform>%n conversación modificada</numerusform>
                <numerusform>%n conversaciones modificadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer %1</source>
            <comment>a platform&apos;s number of the buyer</comment>
            <translation>Comprador %1</translation>
        </message>
        <message>
            <source>Buyer without a name</source>
            <translation>Comprador sin nombre</translation>
        </message>
        <message>
            <source>The workspace is open in another program. Close that first, or choose another workspace.</source>
            <translation>El espacio de trabajo está abierto en otro programa. Ciérrelo primero o elija otro espacio de trabajo.</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Buzón</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the names of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a sentence that is read aloud</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Only a notification mail told of this conversation: the platform does not show it yet, so nothing can be sent there. Answer on the platform&apos;s page, or wait until it is shown.</source>
            <translation>Esta conversación solo se conoce por un correo de aviso: la plataforma aún no la muestra y no se puede enviar nada. Responda en la página de la plataforma o espere a que aparezca.</translation>
        </message>
        <message>
            <source>Cancellation pending</source>
            <translation>cancelación pendiente</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>Being returned</source>
            <translation>En devolución</translation>
        </message>
        <message>
            <source>Change pending</source>
            <translation>cambio pendiente</translation>
        </message>
        <message>
            <source>The application has no grant for Shopee&apos;s chat. Ask your account manager for it, and answer in the Seller Centre until then.</source>
            <translation>La aplicación no tiene permiso para el chat de Shopee. Pídelo a tu gestor de cuenta y responde mientras tanto en el Seller Centre.</translation>
        </message>
        <message>
            <source>Return requested</source>
            <translation>Devolución solicitada</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Devuelto</translation>
        </message>
        <message>
            <source>Return inspected</source>
            <translation>Devolución inspeccionada</translation>
        </message>
        <message>
            <source>Return failed</source>
            <translation>Devolución fallida</translation>
        </message>
        <message>
            <source>A case is answered on its own page: the chip in the head of this conversation, or the command “Open its case”, leads there.</source>
            <translation>Un caso se responde en su propia página: el chip en la cabecera de esta conversación o la orden «Abrir su caso» llevan allí.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AbilityTable</name>
        <message>
            <source>%1: read %2; reply %3. %4</source>
            <comment>what, whether it can be read, whether it can be answered, remark</comment>
            <translation>%1: leer %2; responder %3. %4</translation>
        </message>
        <message>
            <source>What the platform allows</source>
            <translation>Lo que permite la plataforma</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlarmBar</name>
        <message>
            <source>%1 · %2: %3</source>
            <comment>kind of alarm, store, what is wrong</comment>
            <translation>%1 · %2: %3</translation>
        </message>
        <message>
            <source>Over since %1 · %2 · since %3</source>
            <comment>time, alarm, time</comment>
            <translation>Resuelta a las %1 · %2 · desde %3</translation>
        </message>
        <message>
            <source>%1 · since %2</source>
            <comment>alarm, time</comment>
            <translation>%1 · desde %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>alarms</comment>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>Tiendas</translation>
        </message>
        <message>
            <source>%1: open</source>
            <comment>alarm</comment>
            <translation>%1: abrir</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>Acknowledge: %1</source>
            <comment>alarm</comment>
            <translation>Confirmar: %1</translation>
        </message>
        <message>
            <source>Takes this alert off the window; the store&apos;s state stays shown (Shift+F5)</source>
            <translation>Quita esta alerta de la ventana; el estado de la tienda sigue a la vista (Shift+F5)</translation>
        </message>
        <message numerus="yes">
            <source>%1 · and %n more store(s)</source>
            <comment>alarm</comment>
            <translation>
                <numerusform>%1 · y %n tienda más</numerusform>
                <numerusform>%1 · y %n tiendas más</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>kind of alarm, what is wrong</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertCenter</name>
        <message>
            <source>No alert is open.</source>
            <translation>No hay ninguna alerta abierta.</translation>
        </message>
        <message>
            <source>No alert was raised yet.</source>
            <translation>Aún no se ha generado ninguna alerta.</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abiertas</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abiertas %1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>Acknowledge all</source>
            <translation>Confirmar todas</translation>
        </message>
        <message>
            <source>Acknowledge the selected alert</source>
            <translation>Confirmar la alerta seleccionada</translation>
        </message>
        <message>
            <source>Acknowledge all alerts</source>
            <translation>Confirmar todas las alertas</translation>
        </message>
        <message>
            <source>All alerts that were raised, with who acknowledged them</source>
            <translation>Todas las alertas generadas y quién las confirmó</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertFlow</name>
        <message numerus="yes">
            <source>%n alert(s) acknowledged</source>
            <translation>
                <numerusform>%n alerta confirmada</numerusform>
                <numerusform>%n alertas confirmadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertModel</name>
        <message>
            <source>Other alerts</source>
            <translation>Otras alertas</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) down: %1</source>
            <translation>
                <numerusform>%n tienda caída: %1</numerusform>
                <numerusform>%n tiendas caídas: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of alert, what is wrong</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 · %2: %3</source>
            <comment>kind of alert, store, what is wrong</comment>
            <translation>%1 · %2: %3</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>over since %1</source>
            <translation>resuelta: %1</translation>
        </message>
        <message>
            <source>acknowledged by %1, %2</source>
            <comment>name, time</comment>
            <translation>confirmada por %1, %2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertsPage</name>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>A store is not synced any more</source>
            <translation>Una tienda dejó de sincronizarse</translation>
        </message>
        <message>
            <source>Too many threads wait for a reply</source>
            <translation>Demasiadas conversaciones esperan respuesta</translation>
        </message>
        <message>
            <source>A sign-in ends soon</source>
            <translation>Una autorización vence pronto</translation>
        </message>
        <message>
            <source>A watched thread has no reply yet</source>
            <translation>Una conversación en seguimiento sigue sin respuesta</translation>
        </message>
        <message>
            <source>Silent: only the alert centre</source>
            <translation>Silencioso: solo el centro de alertas</translation>
        </message>
        <message>
            <source>Badge: a number on the program&apos;s icon</source>
            <translation>Insignia: un número en el icono del programa</translation>
        </message>
        <message>
            <source>Badge and a notice</source>
            <translation>Insignia y aviso</translation>
        </message>
        <message>
            <source>Badge, a notice and a sound</source>
            <translation>Insignia, aviso y sonido</translation>
        </message>
        <message>
            <source>How to notify</source>
            <translation>Cómo se comunican las alertas</translation>
        </message>
        <message>
            <source>Notices name store, order and deadline, never a buyer. Every alert stays in the alert centre until somebody acknowledges it.</source>
            <translation>Los avisos mencionan tienda, pedido y plazo, nunca al comprador. Cada alerta permanece en el centro de alertas hasta que alguien la confirma.</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Horas de silencio</translation>
        </message>
        <message>
            <source>No notice and no sound at certain hours</source>
            <translation>Sin avisos ni sonido a ciertas horas</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>What to alert about</source>
            <translation>Qué se comunica</translation>
        </message>
        <message>
            <source>Also while I work in the window</source>
            <translation>También mientras trabajo en la ventana</translation>
        </message>
        <message>
            <source>Closing the window leaves the desk running in the tray</source>
            <translation>Al cerrar la ventana, la aplicación sigue en la bandeja del sistema</translation>
        </message>
        <message>
            <source>A reply waits for a decision</source>
            <translation>Una respuesta espera una decisión</translation>
        </message>
        <message>
            <source>A rule asks to look at a thread</source>
            <translation>Una regla pide mirar una conversación</translation>
        </message>
        <message>
            <source>Automatic replies of a store rest</source>
            <translation>Las respuestas automáticas de una tienda descansan</translation>
        </message>
        <message>
            <source>A deadline comes near</source>
            <translation>Un plazo se acerca</translation>
        </message>
        <message>
            <source>A deadline was missed</source>
            <translation>Se ha incumplido un plazo</translation>
        </message>
        <message>
            <source>A deadline that the lead is told of</source>
            <translation>Un plazo del que se avisa al responsable</translation>
        </message>
        <message>
            <source>A thread was handed on</source>
            <translation>Se ha pasado una conversación</translation>
        </message>
        <message>
            <source>The daily round begins</source>
            <translation>Empieza la ronda diaria</translation>
        </message>
        <message>
            <source>The weekly health check is ready</source>
            <translation>El informe semanal de salud está listo</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealClock</name>
        <message>
            <source>counted from the platform&apos;s mail of %1</source>
            <translation>contado desde el correo de la plataforma de %1</translation>
        </message>
        <message>
            <source>counted from %1, as entered by hand</source>
            <translation>contado desde %1, introducido a mano</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decidida</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>Presentada</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Pruebas</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealEvidence</name>
        <message>
            <source>Choose the reason: what has to be there depends on it.</source>
            <translation>Elija el motivo: de él depende lo que hace falta.</translation>
        </message>
        <message>
            <source>Further files</source>
            <translation>Otros archivos</translation>
        </message>
        <message>
            <source>there</source>
            <translation>está</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>would help</source>
            <translation>ayudaría</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>document, whether it is there</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source> or </source>
            <comment>between documents of which one will do</comment>
            <translation> o </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealFlow</name>
        <message>
            <source>This address is not opened: only pages that begin with https are.</source>
            <translation>Esta dirección no se abre: solo las páginas que empiezan por https.</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>Presentada</translation>
        </message>
        <message>
            <source>Where it went: empty for the page of its notification, else the address it was sent to.
Public addresses of a platform are refused: an appeal belongs under its notification.</source>
            <translation>Adónde fue: vacío para la página de su notificación; si no, la dirección a la que se envió.
Las direcciones públicas de una plataforma se rechazan: una apelación va bajo su notificación.</translation>
        </message>
        <message>
            <source>Reinstated</source>
            <translation>Restablecida</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>The platform&apos;s words</source>
            <translation>Las palabras de la plataforma</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealForm</name>
        <message>
            <source>New appeal</source>
            <translation>Nueva apelación</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Number of the notification</source>
            <translation>Número de la notificación</translation>
        </message>
        <message>
            <source>Its page on the platform</source>
            <translation>Su página en la plataforma</translation>
        </message>
        <message>
            <source>When the platform wrote it (%1)</source>
            <translation>Cuándo la escribió la plataforma (%1)</translation>
        </message>
        <message>
            <source>Reason it gives</source>
            <translation>Motivo que da</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Begin the appeal</source>
            <translation>Iniciar la apelación</translation>
        </message>
        <message numerus="yes">
            <source>From a notification that came as a mail it is quicker: open it among the platform notices and choose “New appeal” there; store and time are its own then. The time for an appeal is %n hour(s).</source>
            <translation>
                <numerusform>Desde una notificación que llegó por correo es más rápido: ábrala entre los avisos de la plataforma y elija allí «Nueva apelación»; la tienda y la hora son entonces las suyas. El plazo de una apelación es de %n hora.</numerusform>
                <numerusform>Desde una notificación que llegó por correo es más rápido: ábrala entre los avisos de la plataforma y elija allí «Nueva apelación»; la tienda y la hora son entonces las suyas. El plazo de una apelación es de %n horas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not chosen yet</source>
            <translation>Sin elegir</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealNotice</name>
        <message>
            <source>Not chosen yet</source>
            <translation>Sin elegir</translation>
        </message>
        <message>
            <source>Number of the notification</source>
            <translation>Número de la notificación</translation>
        </message>
        <message>
            <source>Its page on the platform</source>
            <translation>Su página en la plataforma</translation>
        </message>
        <message>
            <source>Reason it gives</source>
            <translation>Motivo que da</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Abrir su página</translation>
        </message>
        <message>
            <source>Open the page of the notification</source>
            <translation>Abrir la página de la notificación</translation>
        </message>
        <message>
            <source>The mail</source>
            <translation>El correo</translation>
        </message>
        <message>
            <source>Show the mail of the notification</source>
            <translation>Mostrar el correo de la notificación</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealPanel</name>
        <message>
            <source>Notification without a number</source>
            <translation>Notificación sin número</translation>
        </message>
        <message>
            <source>Appeal %1</source>
            <translation>Apelación %1</translation>
        </message>
        <message>
            <source>Appeal %1 · notification %2</source>
            <translation>Apelación %1 · notificación %2</translation>
        </message>
        <message>
            <source>begun by %1</source>
            <translation>iniciada por %1</translation>
        </message>
        <message>
            <source>It is ready</source>
            <translation>Está lista</translation>
        </message>
        <message>
            <source>It was handed in…</source>
            <translation>Se presentó…</translation>
        </message>
        <message>
            <source>Reinstated…</source>
            <translation>Restablecida…</translation>
        </message>
        <message>
            <source>Refused…</source>
            <translation>Rechazada…</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message>
            <source>Write the next attempt</source>
            <translation>Escribir el siguiente intento</translation>
        </message>
        <message>
            <source>Archive in a folder…</source>
            <translation>Archivar en una carpeta…</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>time, person, what happened</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>Appeals</source>
            <translation>Apelaciones</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>appeals</comment>
            <translation>Abiertos</translation>
        </message>
        <message>
            <source>Decided</source>
            <comment>appeals</comment>
            <translation>Decidida</translation>
        </message>
        <message>
            <source>New appeal</source>
            <translation>Nueva apelación</translation>
        </message>
        <message>
            <source>No appeal here. Begin one from a notice of the platform with the command “New appeal”: the clock runs from that notice.</source>
            <translation>Aquí no hay apelaciones. Inicie una desde un aviso de la plataforma con el comando «Nueva apelación»: el plazo corre desde ese aviso.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Pruebas</translation>
        </message>
        <message>
            <source>Plan of action</source>
            <translation>Plan de acción</translation>
        </message>
        <message>
            <source>Still to be done</source>
            <translation>Aún por hacer</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealPlan</name>
        <message>
            <source>Machine translation, read by nobody yet: a platform notices. Edit it, or say that you have read it.</source>
            <translation>Traducción automática que nadie ha leído aún: la plataforma lo nota. Edítela o diga que la ha leído.</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>Lo he leído</translation>
        </message>
        <message>
            <source>Paste a machine translation</source>
            <translation>Pegar una traducción automática</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AssistFlow</name>
        <message>
            <source>Kept. The journal names the change.</source>
            <translation>Guardado. El diario registra el cambio.</translation>
        </message>
        <message>
            <source>Learned. The figures below tell how well it went.</source>
            <translation>Aprendido. Las cifras de abajo dicen qué tan bien salió.</translation>
        </message>
        <message>
            <source>What was learned is gone.</source>
            <translation>Lo aprendido se borró.</translation>
        </message>
        <message>
            <source>Kept. The key is in the secret store of this workspace.</source>
            <translation>Guardado. La clave está en el almacén secreto de este espacio.</translation>
        </message>
        <message>
            <source>Practice has begun: nothing this person sends reaches a buyer.</source>
            <translation>La práctica comenzó: nada de lo que envíe esta persona llega a un comprador.</translation>
        </message>
        <message>
            <source>Practice has ended: replies go to buyers again.</source>
            <translation>La práctica terminó: las respuestas vuelven a llegar a los compradores.</translation>
        </message>
        <message>
            <source>The comment was kept.</source>
            <translation>El comentario se guardó.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AssistPage</name>
        <message>
            <source>Writing assistance</source>
            <translation>Ayuda para redactar</translation>
        </message>
        <message>
            <source>Hints while reading and writing. They never change or send anything by themselves, and each can be switched off.</source>
            <translation>Sugerencias al leer y escribir. Nunca cambian ni envían nada por sí solas y cada una se puede apagar.</translation>
        </message>
        <message>
            <source>Mood of buyers</source>
            <translation>Ánimo de los compradores</translation>
        </message>
        <message>
            <source>Show how a buyer&apos;s message sounds</source>
            <translation>Mostrar cómo suena el mensaje del comprador</translation>
        </message>
        <message>
            <source>Read from words in Chinese, English, Japanese and Spanish when the message arrives. A hint, not a judgement: it may be wrong.</source>
            <translation>Se lee de las palabras en chino, inglés, japonés y español al llegar el mensaje. Es una pista, no un juicio: puede fallar.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing has been learned yet. A tag is learned once it stands on %n thread(s).</source>
            <translation>
                <numerusform>Aún no se ha aprendido nada. Una etiqueta se aprende cuando está en %n conversación.</numerusform>
                <numerusform>Aún no se ha aprendido nada. Una etiqueta se aprende cuando está en %n conversaciones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learned on %1 from %n thread(s); macro-F1 %2, measured on %3 of them that were kept aside.</source>
            <translation>
                <numerusform>Aprendido el %1 de %n conversación; macro-F1 %2, medido con %3 apartadas.</numerusform>
                <numerusform>Aprendido el %1 de %n conversaciones; macro-F1 %2, medido con %3 apartadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suggested tags</source>
            <translation>Etiquetas sugeridas</translation>
        </message>
        <message>
            <source>Suggest tags in the thread</source>
            <translation>Sugerir etiquetas en la conversación</translation>
        </message>
        <message>
            <source>Learned on this computer from the tags your team gave; nothing leaves it. A suggestion is never applied by itself: Shift+A or a click takes it.</source>
            <translation>Se aprende en esta computadora de las etiquetas de su equipo; nada sale de ella. Una sugerencia nunca se aplica sola: Shift+A o un clic la acepta.</translation>
        </message>
        <message>
            <source>Learning…</source>
            <translation>Aprendiendo…</translation>
        </message>
        <message>
            <source>Learn now</source>
            <translation>Aprender ahora</translation>
        </message>
        <message>
            <source>Forget what was learned</source>
            <translation>Olvidar lo aprendido</translation>
        </message>
        <message>
            <source>How Spanish-speaking buyers are addressed</source>
            <translation>Cómo se trata a los compradores de habla hispana</translation>
        </message>
        <message>
            <source>A reply that says it the other way is marked while you write. Words of Spain are marked for every store outside Spain.</source>
            <translation>Al escribir se marca lo que use el otro trato. Las palabras de España se marcan en toda tienda fuera de España.</translation>
        </message>
        <message>
            <source>There is no store yet.</source>
            <translation>Aún no hay tiendas.</translation>
        </message>
        <message>
            <source>either way</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>usted (formal)</source>
            <translation>usted (formal)</translation>
        </message>
        <message>
            <source>tú (informal)</source>
            <translation>tú (informal)</translation>
        </message>
        <message>
            <source>Draft by a language model</source>
            <translation>Borrador de un modelo de lenguaje</translation>
        </message>
        <message>
            <source>A server that speaks as OpenAI&apos;s does writes a first version; the command is “Draft a reply with the language model”. The messages of the thread leave this computer then; names, addresses, telephone, order and tracking numbers and amounts are replaced before and put back after. A draft is marked until you change or confirm it and is never sent by itself.</source>
            <translation>Un servidor compatible con OpenAI escribe una primera versión; el comando es «Redactar un borrador con el modelo de lenguaje». Entonces los mensajes de la conversación salen de esta computadora; los nombres, direcciones, teléfonos, números de pedido y de guía y los montos se sustituyen antes y se restituyen después. El borrador queda marcado hasta que lo cambie o confirme y nunca se envía solo.</translation>
        </message>
        <message>
            <source>Offer drafts</source>
            <translation>Ofrecer borradores</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Dirección del servidor</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>A key is kept. Type another one to replace it.</source>
            <translation>Hay una clave guardada. Escriba otra para reemplazarla.</translation>
        </message>
        <message>
            <source>May stay empty for a server of your own</source>
            <translation>Puede quedar vacía si el servidor es propio</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Offered for threads of:</source>
            <translation>Se ofrece para conversaciones de:</translation>
        </message>
        <message>
            <source>Marketplaces where drafts are offered</source>
            <translation>Plataformas donde se ofrecen borradores</translation>
        </message>
        <message>
            <source>%1: their rules for programs leave open whether buyers&apos; messages may go to a language model. Check them before you switch it on.</source>
            <translation>%1: sus reglas para programas no aclaran si los mensajes de los compradores pueden ir a un modelo de lenguaje. Revíselas antes de encenderlo.</translation>
        </message>
        <message>
            <source>Save the draft settings</source>
            <translation>Guardar los ajustes de borradores</translation>
        </message>
        <message>
            <source>Remove the key</source>
            <translation>Quitar la clave</translation>
        </message>
        <message>
            <source>No store has Spanish-speaking buyers yet.</source>
            <translation>Ninguna tienda tiene todavía compradores que hablen español.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AttachmentFlow</name>
        <message>
            <source>Take care: its content is not of the kind its name says.</source>
            <translation>Cuidado: su contenido no es del tipo que indica su nombre.</translation>
        </message>
        <message>
            <source>Not loaded: %1 Click to try again.</source>
            <translation>No cargado: %1 Haga clic para reintentar.</translation>
        </message>
        <message>
            <source>Save the file as</source>
            <translation>Guardar el archivo como</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
        <message>
            <source>Not saved: there is a file of this name already, and nothing is overwritten. Choose another name.</source>
            <translation>No guardado: ya existe un archivo con ese nombre y no se sobrescribe nada. Elija otro nombre.</translation>
        </message>
        <message>
            <source>As received from the platform</source>
            <translation>Tal como llegó de la plataforma</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AuditFlow</name>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a field and its new value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>a field, before, after</comment>
            <translation>%1: %2 → %3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AutomationPage</name>
        <message>
            <source>Automatic replies</source>
            <translation>Respuestas automáticas</translation>
        </message>
        <message>
            <source>Automatic replies are off until you switch them on for a store. Angry, repeated and after-sale messages always go to a person, and no automatic reply stops a platform&apos;s clock.</source>
            <translation>Las respuestas automáticas están apagadas hasta que las encienda para una tienda. Los mensajes enojados, repetidos y de posventa siempre van a una persona, y ninguna respuesta automática detiene el reloj de una plataforma.</translation>
        </message>
        <message>
            <source>Connect a store first.</source>
            <translation>Conecte primero una tienda.</translation>
        </message>
        <message>
            <source>Not possible: %1 forbids automatic replies, or counts them against the account.</source>
            <translation>No es posible: %1 prohíbe las respuestas automáticas o las cuenta en contra de la cuenta.</translation>
        </message>
        <message>
            <source>Off: this store only shows messages.</source>
            <translation>Apagado: esta tienda solo muestra mensajes.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Apagado</translation>
        </message>
        <message>
            <source>Paused since %1, because the store cannot be synced. It goes on after a clean sync.</source>
            <translation>En pausa desde %1 porque la tienda no se puede sincronizar. Sigue tras una sincronización correcta.</translation>
        </message>
        <message>
            <source>Paused by a person since %1.</source>
            <translation>En pausa por una persona desde %1.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Encendido</translation>
        </message>
        <message>
            <source>Last 7 days: %1 automatic replies, %2 % of all replies.</source>
            <translation>Últimos 7 días: %1 respuestas automáticas, %2 % de todas.</translation>
        </message>
        <message>
            <source>Kept back: %1</source>
            <translation>Retenidas: %1</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Encender</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Automatic replies in one conversation</source>
            <translation>Respuestas automáticas en una conversación</translation>
        </message>
        <message>
            <source>… within so many hours</source>
            <translation>… en tantas horas</translation>
        </message>
        <message>
            <source>Of the whole store in an hour, at most</source>
            <translation>De toda la tienda por hora, como máximo</translation>
        </message>
        <message>
            <source>Save limits</source>
            <translation>Guardar límites</translation>
        </message>
        <message>
            <source>Read the figures again</source>
            <translation>Volver a leer las cifras</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::BulkBar</name>
        <message>
            <source>Choose all of this list</source>
            <translation>Seleccionar toda la lista</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Finalizar</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Posponer</translation>
        </message>
        <message>
            <source>Reply by template</source>
            <translation>Responder con plantilla</translation>
        </message>
        <message>
            <source>No reply needed</source>
            <translation>No requiere respuesta</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marcar como leída</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Marcar como no leída</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <comment>rows of the list</comment>
            <translation>%1 de %2 seleccionadas</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <comment>rows of the list</comment>
            <translation>%1 seleccionadas</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <comment>threads of a long action</comment>
            <translation>%1 de %2 procesadas</translation>
        </message>
        <message>
            <source>What to do with the chosen threads</source>
            <translation>Qué hacer con las conversaciones seleccionadas</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>No seleccionar nada</translation>
        </message>
        <message>
            <source>More for the chosen threads</source>
            <translation>Más acciones para las conversaciones seleccionadas</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop after the threads that are being changed now</source>
            <translation>Detener después de las conversaciones que se están modificando</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::BulkReplyFlow</name>
        <message>
            <source>Choose the threads to reply to first: X marks a row.</source>
            <translation>Elija primero las conversaciones por responder: X marca una fila.</translation>
        </message>
        <message numerus="yes">
            <source>One template replies to at most %n thread(s) at a time.</source>
            <translation>
                <numerusform>Una plantilla responde como máximo a %n conversación a la vez.</numerusform>
                <numerusform>Una plantilla responde como máximo a %n conversaciones a la vez.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last action on many threads is still under way.</source>
            <translation>La última acción masiva sigue en curso.</translation>
        </message>
        <message numerus="yes">
            <source>Reply to %n thread(s) by template</source>
            <translation>
                <numerusform>Responder a %n conversación con plantilla</numerusform>
                <numerusform>Responder a %n conversaciones con plantilla</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a template</source>
            <translation>Buscar una plantilla</translation>
        </message>
        <message>
            <source>Stopped: nothing was sent.</source>
            <translation>Detenido: no se envió nada.</translation>
        </message>
        <message>
            <source>This template fits all of them</source>
            <translation>Esta plantilla puede responder a todas</translation>
        </message>
        <message numerus="yes">
            <source>It does not fit %n thread(s)</source>
            <translation>
                <numerusform>%n conversación no se puede responder con ella</numerusform>
                <numerusform>%n conversaciones no se pueden responder con ella</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elija</translation>
        </message>
        <message numerus="yes">
            <source>Reply to %n thread(s)</source>
            <translation>
                <numerusform>Responder a %n conversación</numerusform>
                <numerusform>Responder a %n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Show which ones cannot, and why</source>
            <translation>Mostrar cuáles no, y por qué</translation>
        </message>
        <message>
            <source>Send nothing</source>
            <translation>No enviar nada</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) wait to be sent.</source>
            <translation>
                <numerusform>%n respuesta espera para enviarse.</numerusform>
                <numerusform>%n respuestas esperan para enviarse.</numerusform>
            </translation>
        </message>
        <message>
            <source>no value for %1</source>
            <translation>no hay valor para %1</translation>
        </message>
        <message>
            <source>a rule of the platform forbids this text</source>
            <translation>una regla de la plataforma prohíbe este texto</translation>
        </message>
        <message>
            <source>this buyer got the same template last</source>
            <translation>este comprador ya recibió la misma plantilla la última vez</translation>
        </message>
        <message>
            <source>you stopped before it</source>
            <translation>usted detuvo la acción antes</translation>
        </message>
        <message>
            <source>The last template replied to every thread.</source>
            <translation>La última plantilla respondió a todas las conversaciones.</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) without a reply: Enter opens one</source>
            <translation>
                <numerusform>%n conversación sin responder: Enter la abre</numerusform>
                <numerusform>%n conversaciones sin responder: Enter abre una</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a buyer</source>
            <translation>Buscar un comprador</translation>
        </message>
        <message>
            <source>kept for your coach: you are in practice</source>
            <translation>guardada para su instructor: está en práctica</translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s) have a reply waiting already</source>
            <translation>
                <numerusform>%n comprador ya tiene una respuesta en espera</numerusform>
                <numerusform>%n compradores ya tienen una respuesta en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>Show who is left out, and why</source>
            <translation>Ver quién queda fuera y por qué</translation>
        </message>
        <message numerus="yes">
            <source>Reply to all %n thread(s), also where a reply waits</source>
            <translation>
                <numerusform>Responder la conversación (%n), también donde espera una respuesta</numerusform>
                <numerusform>Responder las %n conversaciones, también donde espera una respuesta</numerusform>
            </translation>
        </message>
        <message>
            <source>a reply leaves at %1</source>
            <translation>una respuesta sale a las %1</translation>
        </message>
        <message>
            <source>a reply waits in the outbox</source>
            <translation>una respuesta espera en la bandeja de salida</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CalendarForm</name>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Alemania</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>España</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japón</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>México</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Reino Unido</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <source>%1 not verified</source>
            <comment>years of a list of holidays</comment>
            <translation>%1 sin verificar</translation>
        </message>
        <message>
            <source>Name of the calendar</source>
            <translation>Nombre del calendario</translation>
        </message>
        <message>
            <source>Time zone, like Asia/Shanghai; empty: that of the store</source>
            <translation>Zona horaria, como Asia/Shanghai; vacío: la de la tienda</translation>
        </message>
        <message>
            <source>Time zone of the calendar</source>
            <translation>Zona horaria del calendario</translation>
        </message>
        <message>
            <source>Working hours, several stretches with commas: 09:00-12:00, 13:30-18:00. Empty: nobody works.</source>
            <translation>Horario, varios tramos con comas: 09:00-12:00, 13:30-18:00. Vacío: nadie trabaja.</translation>
        </message>
        <message>
            <source>Working hours on %1</source>
            <translation>Horario del %1</translation>
        </message>
        <message>
            <source>Public holidays that do not count</source>
            <translation>Festivos que no cuentan</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>country, remark</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Single days and campaigns: without hours nobody works on them</source>
            <translation>Días sueltos y campañas: sin horario nadie trabaja</translation>
        </message>
        <message>
            <source>Single days and campaigns</source>
            <translation>Días sueltos y campañas</translation>
        </message>
        <message>
            <source>Name of the day or campaign</source>
            <translation>Nombre del día o de la campaña</translation>
        </message>
        <message>
            <source>Name: Double 11</source>
            <translation>Nombre: Double 11</translation>
        </message>
        <message>
            <source>Working hours of the day or campaign</source>
            <translation>Horario del día o de la campaña</translation>
        </message>
        <message>
            <source>Hours, empty: closed</source>
            <translation>Horario; vacío: cerrado</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Add the days</source>
            <translation>Añadir los días</translation>
        </message>
        <message>
            <source>Remove the chosen line</source>
            <translation>Quitar la línea elegida</translation>
        </message>
        <message>
            <source>Import an .ics file…</source>
            <translation>Importar un archivo .ics…</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>day, hours</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>days, name, hours</comment>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>first day, last day</comment>
            <translation>del %1 al %2</translation>
        </message>
        <message>
            <source>The hours cannot be read: write them like 09:00-12:00, 13:30-18:00.</source>
            <translation>No se entiende el horario: escríbalo como 09:00-12:00, 13:30-18:00.</translation>
        </message>
        <message>
            <source>The last day lies before the first: correct the dates.</source>
            <translation>El último día es anterior al primero: corrija las fechas.</translation>
        </message>
        <message>
            <source>Give the calendar a name.</source>
            <translation>Dé un nombre al calendario.</translation>
        </message>
        <message>
            <source>The hours of %1 cannot be read: write them like 09:00-12:00, 13:30-18:00.</source>
            <translation>No se entiende el horario de %1: escríbalo como 09:00-12:00, 13:30-18:00.</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>the name of a day of the week</comment>
            <translation>%1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseFacts</name>
        <message>
            <source>Answer by</source>
            <translation>Responder antes de</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sin fecha</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>The platform does not say</source>
            <translation>La plataforma no lo dice</translation>
        </message>
        <message>
            <source>Counts against us</source>
            <translation>Cuenta en contra</translation>
        </message>
        <message>
            <source>Does not count</source>
            <translation>No cuenta</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>sin indicar</translation>
        </message>
        <message>
            <source>The buyer wants: %1</source>
            <translation>El comprador quiere: %1</translation>
        </message>
        <message>
            <source>Whose turn</source>
            <translation>A quién le toca</translation>
        </message>
        <message>
            <source>Reputation</source>
            <translation>Reputación</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>leído %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseFlow</name>
        <message>
            <source>The platform names no page for this case.</source>
            <translation>La plataforma no da página para este caso.</translation>
        </message>
        <message>
            <source>Reading the case again.</source>
            <translation>Leyendo el caso otra vez.</translation>
        </message>
        <message>
            <source>Open a conversation first.</source>
            <translation>Abra primero una conversación.</translation>
        </message>
        <message>
            <source>There is no case of this conversation or its order.</source>
            <translation>No hay ningún caso de esta conversación ni de su pedido.</translation>
        </message>
        <message>
            <source>%1: on its way. The outbox tells what became of it.</source>
            <translation>%1: en camino. La bandeja de salida dirá el resultado.</translation>
        </message>
        <message>
            <source>The same was asked in this case already, or is on its way. Do it a second time?</source>
            <translation>Lo mismo ya se pidió en este caso o está en camino. ¿Hacerlo otra vez?</translation>
        </message>
        <message>
            <source>The same was asked in this case already, or is on its way: look into the outbox, or change the words.</source>
            <translation>Lo mismo ya se pidió en este caso o está en camino: mire la bandeja de salida o cambie el texto.</translation>
        </message>
        <message>
            <source>Nothing can be done in this case from here now.</source>
            <translation>Ahora no se puede hacer nada en este caso desde aquí.</translation>
        </message>
        <message>
            <source>That is done in a conversation: open the one of this case first.</source>
            <translation>Eso se hace en una conversación: abra primero la de este caso.</translation>
        </message>
        <message>
            <source>The check before sending forbids this: %1 (%2). Change the words, then send them.</source>
            <translation>La revisión previa prohíbe esto: %1 (%2). Cambie el texto y envíelo después.</translation>
        </message>
        <message>
            <source>Marked as settled. It stands under Closed, and can be opened again there.</source>
            <translation>Marcado como resuelto. Está en Cerrados y allí puede abrirse otra vez.</translation>
        </message>
        <message>
            <source>The case waits for us again.</source>
            <translation>El caso vuelve a esperarnos.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseForm</name>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Transportista</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>Número de seguimiento</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Añadir archivos…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>Sí, hacerlo</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <comment>money</comment>
            <translation>como máximo %1</translation>
        </message>
        <message>
            <source>Amount in %1</source>
            <translation>Importe en %1</translation>
        </message>
        <message>
            <source>Go on…</source>
            <translation>Continuar…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Files for the platform</source>
            <translation>Archivos para la plataforma</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 de %2 caracteres</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n carácter</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>too long</source>
            <translation>demasiado largo</translation>
        </message>
        <message>
            <source>This goes to the platform at once and cannot be taken back. Do it?</source>
            <translation>Va a la plataforma de inmediato y no se puede deshacer. ¿Hacerlo?</translation>
        </message>
        <message>
            <source>%1, it is about %2. %3</source>
            <comment>step, amount, warning</comment>
            <translation>%1: se trata de %2. %3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseModel</name>
        <message>
            <source>Needs us</source>
            <translation>Nos necesita</translation>
        </message>
        <message>
            <source>Waits for others</source>
            <translation>Espera a otros</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n case(s)</source>
            <translation>
                <numerusform>%1, %n caso</numerusform>
                <numerusform>%1, %n casos</numerusform>
            </translation>
        </message>
        <message>
            <source>Just closed</source>
            <translation>Recién cerrado</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CasePanel</name>
        <message numerus="yes">
            <source>%n open</source>
            <comment>cases</comment>
            <translation>
                <numerusform>%n abierto</numerusform>
                <numerusform>%n abiertos</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer %1</source>
            <translation>Comprador %1</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>Caso %1</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversación</numerusform>
                <numerusform>%n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody works on it</source>
            <translation>nadie lo lleva</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s), one order, by the platform&apos;s time</source>
            <translation>
                <numerusform>%n conversación, un pedido, por la hora de la plataforma</numerusform>
                <numerusform>%n conversaciones, un pedido, por la hora de la plataforma</numerusform>
            </translation>
        </message>
        <message>
            <source>No connected store tells the desk of its cases.</source>
            <translation>Ninguna tienda conectada informa de sus casos.</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) checked, last %1</source>
            <translation>
                <numerusform>%n tienda comprobada, última %1</numerusform>
                <numerusform>%n tiendas comprobadas, última %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n store(s), not all of them checked yet</source>
            <translation>
                <numerusform>%n tienda, aún sin comprobar</numerusform>
                <numerusform>%n tiendas, no todas comprobadas aún</numerusform>
            </translation>
        </message>
        <message>
            <source>not up to date: %1</source>
            <translation>sin actualizar: %1</translation>
        </message>
        <message>
            <source>No open case.</source>
            <translation>Ningún caso abierto.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer otra vez</translation>
        </message>
        <message>
            <source>On the platform</source>
            <translation>En la plataforma</translation>
        </message>
        <message>
            <source>Cases and claims</source>
            <translation>Casos y reclamos</translation>
        </message>
        <message>
            <source>Cases / claims</source>
            <translation>Casos / reclamos</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>cases</comment>
            <translation>Abiertos</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>cases</comment>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Buyer, order, number, reason</source>
            <translation>Comprador, pedido, número, motivo</translation>
        </message>
        <message>
            <source>Find a case</source>
            <translation>Buscar un caso</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Casos</translation>
        </message>
        <message>
            <source>Show as conversations</source>
            <translation>Mostrar como conversaciones</translation>
        </message>
        <message>
            <source>Nothing is open here. What a platform opens stands here with its deadline, also without a message of the buyer.</source>
            <translation>No hay nada abierto. Lo que abra una plataforma aparece aquí con su plazo, también sin mensaje del comprador.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>Steps and files</source>
            <translation>Pasos y archivos</translation>
        </message>
        <message>
            <source>No open case has “%1” in it. Empty the field to see all of them.</source>
            <translation>Ningún caso abierto contiene “%1”. Vacíe el campo para verlos todos.</translation>
        </message>
        <message>
            <source>No closed case has “%1” in it. Empty the field to see all of them.</source>
            <translation>Ningún caso cerrado contiene “%1”. Vacíe el campo para verlos todos.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseTimelineView</name>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseWays</name>
        <message>
            <source>What the platform allows</source>
            <translation>Qué permite la plataforma</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>leído %1</translation>
        </message>
        <message>
            <source>Nothing: the case is closed.</source>
            <translation>Nada: el caso está cerrado.</translation>
        </message>
        <message>
            <source>required by %1</source>
            <translation>obligatorio hasta %1</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obligatorio</translation>
        </message>
        <message>
            <source>at most %1</source>
            <comment>money</comment>
            <translation>como máximo %1</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>None in this case.</source>
            <translation>Ninguno en este caso.</translation>
        </message>
        <message>
            <source>buyer</source>
            <translation>comprador</translation>
        </message>
        <message>
            <source>us</source>
            <translation>nosotros</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>plataforma</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Belongs together</source>
            <translation>Relacionado</translation>
        </message>
        <message>
            <source>Nothing now: the platform waits for somebody else.</source>
            <translation>Nada por ahora: la plataforma espera a otra parte.</translation>
        </message>
        <message>
            <source>Answer on the page of %1</source>
            <comment>a marketplace</comment>
            <translation>Responder en la página de %1</translation>
        </message>
        <message>
            <source>It waits for us, and it takes no answer to this case from outside.</source>
            <translation>Nos espera, y no admite respuesta a este caso desde fuera.</translation>
        </message>
        <message>
            <source>It waits for us, and it takes no answer to this case from outside. No address of its page is known: look for the case there.</source>
            <translation>Nos espera, y no admite respuesta a este caso desde fuera. No se conoce la dirección de su página: busque allí el caso.</translation>
        </message>
        <message>
            <source>It waits for us, and it takes no answer to this case from outside. No address of its page is known: look for order %1 there.</source>
            <translation>Nos espera, y no admite respuesta a este caso desde fuera. No se conoce la dirección de su página: busque allí el pedido %1.</translation>
        </message>
        <message>
            <source>Done on the page of %1</source>
            <comment>a marketplace</comment>
            <translation>Hecho en la página de %1</translation>
        </message>
        <message>
            <source>Its end is not told by mail: mark it here once it is settled there. A new mail opens it again.</source>
            <translation>Su fin no llega por correo: márquelo aquí cuando esté resuelto allí. Un correo nuevo lo abre otra vez.</translation>
        </message>
        <message>
            <source>Mark as settled</source>
            <translation>Marcar como resuelto</translation>
        </message>
        <message>
            <source>Marked as settled by hand</source>
            <translation>Marcado a mano como resuelto</translation>
        </message>
        <message>
            <source>If it is not settled after all, it waits again with the deadline it had.</source>
            <translation>Si no estaba resuelto, vuelve a esperar con el plazo que tenía.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Abrir de nuevo</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Abrir la página</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseWriting</name>
        <message>
            <source>%1 keeps it; both sides see it</source>
            <translation>%1 lo guarda; ambas partes lo ven</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 de %2 caracteres</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n carácter</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>too long</source>
            <translation>demasiado largo</translation>
        </message>
        <message>
            <source>Say how you want to settle it, then add the evidence. Ctrl+Enter sends.</source>
            <translation>Diga cómo quiere resolverlo y añada las pruebas. Ctrl+Intro envía.</translation>
        </message>
        <message>
            <source>Text for the platform</source>
            <translation>Texto para la plataforma</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ChannelsPage</name>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>SMS gateway</source>
            <translation>Pasarela de SMS</translation>
        </message>
        <message>
            <source>DingTalk robot</source>
            <translation>Robot de DingTalk</translation>
        </message>
        <message>
            <source>WeCom robot</source>
            <translation>Robot de WeCom</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Alert channels</source>
            <translation>Canales de avisos</translation>
        </message>
        <message>
            <source>Alerts leave with store, order, waiting time, due time and a link, never with a buyer&apos;s name or words. Many at once become one message.</source>
            <translation>Los avisos llevan tienda, pedido, espera, vencimiento y un enlace, nunca el nombre ni las palabras del comprador. Muchos a la vez se unen en un mensaje.</translation>
        </message>
        <message>
            <source>kept; type to replace it</source>
            <translation>guardado; escriba para sustituirlo</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>channel, its kind</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <comment>channel</comment>
            <translation>
                <numerusform>%1, %n en espera</numerusform>
                <numerusform>%1, %n en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>A new channel</source>
            <translation>Un canal nuevo</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Name of the channel</source>
            <translation>Nombre del canal</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Address of the robot, gateway or webhook (https)</source>
            <translation>Dirección del robot, pasarela o webhook (https)</translation>
        </message>
        <message>
            <source>Signing secret (DingTalk: begins with SEC)</source>
            <translation>Secreto de firma (DingTalk: empieza por SEC)</translation>
        </message>
        <message>
            <source>Token of the gateway</source>
            <translation>Token de la pasarela</translation>
        </message>
        <message>
            <source>To, separated by commas</source>
            <translation>Para, separados por comas</translation>
        </message>
        <message>
            <source>Sent from</source>
            <translation>Enviado desde</translation>
        </message>
        <message>
            <source>Mail server (SMTP)</source>
            <translation>Servidor de correo (SMTP)</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>TLS from the start</source>
            <translation>TLS desde el inicio</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>None (only on this computer)</source>
            <translation>Ninguno (solo en este equipo)</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Language of the alerts</source>
            <translation>Idioma de los avisos</translation>
        </message>
        <message>
            <source>Use this channel</source>
            <translation>Usar este canal</translation>
        </message>
        <message>
            <source>Also tell of messages, replies, assignments and tickets (for programs)</source>
            <translation>Informar también de mensajes, respuestas, asignaciones y tickets (para programas)</translation>
        </message>
        <message>
            <source>The address lies in our own network, and that is meant</source>
            <translation>La dirección está en nuestra red, y es intencionado</translation>
        </message>
        <message>
            <source>Keep this channel</source>
            <translation>Guardar este canal</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Enviar una prueba</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>entregado</translation>
        </message>
        <message>
            <source>tried again later</source>
            <translation>se reintenta luego</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>abandonado</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>resumen</translation>
        </message>
        <message>
            <source>test</source>
            <translation>prueba</translation>
        </message>
        <message>
            <source>Warnings before a deadline</source>
            <translation>Avisos antes de un plazo</translation>
        </message>
        <message>
            <source>Each step is told once, when so much of the time has passed. 100 % means: missed.</source>
            <translation>Cada aviso se da una vez, al pasar esa parte del tiempo. 100 % significa incumplido.</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Warning %1: percent of the time</source>
            <translation>Aviso %1: porcentaje del tiempo</translation>
        </message>
        <message>
            <source>the lead, too</source>
            <translation>también al responsable</translation>
        </message>
        <message>
            <source>Warning %1: %2</source>
            <comment>number, way of an alert</comment>
            <translation>Aviso %1: %2</translation>
        </message>
        <message>
            <source>Notice on this computer</source>
            <translation>Aviso en este equipo</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Hand on what nobody picks up: to a colleague, then to the lead</source>
            <translation>Pasar lo que nadie atiende: a un compañero y luego al responsable</translation>
        </message>
        <message>
            <source>To a colleague after</source>
            <translation>A un compañero tras</translation>
        </message>
        <message>
            <source>To the lead after</source>
            <translation>Al responsable tras</translation>
        </message>
        <message>
            <source>Daily round: walk through every store</source>
            <translation>Ronda diaria: recorrer todas las tiendas</translation>
        </message>
        <message>
            <source>:00</source>
            <translation>:00</translation>
        </message>
        <message>
            <source>It begins at, by the store&apos;s clock</source>
            <translation>Empieza a las, según el reloj de la tienda</translation>
        </message>
        <message>
            <source>Weekly health check on Monday at 9</source>
            <translation>Revisión semanal el lunes a las 9</translation>
        </message>
        <message>
            <source>Keep this plan</source>
            <translation>Guardar este plan</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>Qué se envió</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. Send a test to see whether a channel works.</source>
            <translation>Aún no se ha enviado nada. Envíe una prueba para ver si un canal funciona.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n message(s)</source>
            <comment>kind</comment>
            <translation>
                <numerusform>%1, %n mensaje</numerusform>
                <numerusform>%1, %n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, %3, %4</source>
            <comment>time, channel, what, outcome</comment>
            <translation>%1, %2, %3, %4</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ChartCard</name>
        <message>
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Show %1 as a chart</source>
            <translation>Mostrar «%1» como gráfico</translation>
        </message>
        <message>
            <source>Show %1 as a table</source>
            <translation>Mostrar «%1» como tabla</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CheckFlow</name>
        <message>
            <source>Kept. The journal names the change.</source>
            <translation>Guardado. El registro anota el cambio.</translation>
        </message>
        <message>
            <source>Version %1 of the pack “%2” is in force.</source>
            <translation>La versión %1 del paquete «%2» está en vigor.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CheckPage</name>
        <message>
            <source>Outgoing check</source>
            <translation>Revisión de salida</translation>
        </message>
        <message>
            <source>Every reply is checked against the rules of its marketplace while it is written, and once more when it leaves.</source>
            <translation>Cada respuesta se revisa con las reglas de su plataforma al escribirla y otra vez al salir.</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Derechos</translation>
        </message>
        <message>
            <source>May send in spite of a finding, with a reason</source>
            <translation>Puede enviar a pesar de un aviso, con un motivo</translation>
        </message>
        <message>
            <source>May give the second name</source>
            <translation>Puede dar el segundo nombre</translation>
        </message>
        <message>
            <source>See what buyers typed unmasked in the opened thread (nobody chosen: everybody)</source>
            <translation>Ven sin ocultar lo que escribió el comprador en la conversación abierta (nadie elegido: todos)</translation>
        </message>
        <message>
            <source>Rule packs</source>
            <translation>Paquetes de reglas</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>%1, older than 90 days</source>
            <translation>%1, de hace más de 90 días</translation>
        </message>
        <message>
            <source>%1, version %2, %3, %4</source>
            <translation>%1, versión %2, %3, %4</translation>
        </message>
        <message>
            <source>%1, imported</source>
            <translation>%1, importado</translation>
        </message>
        <message>
            <source>Import a rule pack…</source>
            <translation>Importar un paquete de reglas…</translation>
        </message>
        <message>
            <source>Only signed packs are taken. The signature lies beside the pack as a .sig file; a damaged pack changes nothing.</source>
            <translation>Solo se aceptan paquetes firmados. La firma está junto al paquete como archivo .sig; un paquete dañado no cambia nada.</translation>
        </message>
        <message>
            <source>These replies need a second name before they leave</source>
            <translation>Estas respuestas necesitan un segundo nombre antes de salir</translation>
        </message>
        <message>
            <source>Refunds and compensation</source>
            <translation>Reembolsos y compensaciones</translation>
        </message>
        <message>
            <source>Law and liability</source>
            <translation>Leyes y responsabilidad</translation>
        </message>
        <message>
            <source>Claims and disputes</source>
            <translation>Reclamos y disputas</translation>
        </message>
        <message>
            <source>Import a rule pack</source>
            <translation>Importar un paquete de reglas</translation>
        </message>
        <message>
            <source>Rule packs (*.json)</source>
            <translation>Paquetes de reglas (*.json)</translation>
        </message>
        <message>
            <source>Every marketplace</source>
            <translation>Todos los marketplaces</translation>
        </message>
        <message>
            <source>House rules of the desk</source>
            <translation>Reglas generales del escritorio</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ChecklistCard</name>
        <message>
            <source>First steps: %1 of %2</source>
            <translation>Primeros pasos: %1 de %2</translation>
        </message>
        <message>
            <source>Dismiss the first steps</source>
            <translation>Quitar los primeros pasos</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>step, done or to do</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>por hacer</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ColumnsFlow</name>
        <message>
            <source>Copied: %1</source>
            <translation>Copiado: %1</translation>
        </message>
        <message>
            <source>Columns belong to the list on top: F12 puts it there.</source>
            <translation>Las columnas son de la lista superior: F12 la coloca arriba.</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>Columnas de la lista</translation>
        </message>
        <message>
            <source>Find a column</source>
            <translation>Buscar una columna</translation>
        </message>
        <message>
            <source>Sort the list by</source>
            <translation>Ordenar la lista por</translation>
        </message>
        <message>
            <source>Its own order</source>
            <translation>Su propio orden</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>now, again turns it round</source>
            <translation>ahora; otra vez lo invierte</translation>
        </message>
        <message>
            <source>lists of up to 2,000</source>
            <translation>listas de hasta 2000</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>¿Qué desea hacer?</translation>
        </message>
        <message>
            <source>Command, view, store or buyer</source>
            <translation>Comando, vista, tienda o comprador</translation>
        </message>
        <message>
            <source>↑↓ choose     Enter run     Esc close</source>
            <translation>↑↓ elegir     Enter ejecutar     Esc cerrar</translation>
        </message>
        <message>
            <source>Search the messages for “%1”</source>
            <translation>Buscar «%1» en los mensajes</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ComposerPanel</name>
        <message numerus="yes">
            <source>Solve %n first</source>
            <translation>
                <numerusform>Corrija %n antes</numerusform>
                <numerusform>Corrija %n antes</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep note</source>
            <translation>Guardar nota</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>characters written, characters allowed</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source> · ISO-8859-1 only</source>
            <translation> · solo ISO-8859-1</translation>
        </message>
        <message numerus="yes">
            <source> · %n file(s)</source>
            <translation>
                <numerusform> · %n archivo</numerusform>
                <numerusform> · %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source> · draft kept</source>
            <translation> · borrador guardado</translation>
        </message>
        <message>
            <source>Read the buyer&apos;s new message first, or press Send once more.</source>
            <translation>Lea primero el mensaje nuevo del comprador o pulse Enviar otra vez.</translation>
        </message>
        <message>
            <source>The buyer has just written again, see above.</source>
            <translation>El comprador acaba de escribir de nuevo; véalo arriba.</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>Editor de respuesta</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Only the team sees it</source>
            <translation>Solo lo ve el equipo</translation>
        </message>
        <message>
            <source>the buyer</source>
            <translation>el comprador</translation>
        </message>
        <message>
            <source>Only the team sees this note</source>
            <translation>Solo el equipo ve esta nota</translation>
        </message>
        <message>
            <source>Write an internal note</source>
            <translation>Escriba una nota interna</translation>
        </message>
        <message>
            <source>Write a reply. Ctrl+J inserts a template</source>
            <translation>Escriba una respuesta. Ctrl+J inserta una plantilla</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>Nota interna</translation>
        </message>
        <message>
            <source>Reply to %1</source>
            <translation>Respuesta a %1</translation>
        </message>
        <message>
            <source>Insert a template</source>
            <translation>Insertar una plantilla</translation>
        </message>
        <message>
            <source>Send + done</source>
            <translation>Enviar y finalizar</translation>
        </message>
        <message>
            <source>Send, mark as done, next thread</source>
            <translation>Enviar, finalizar y pasar a la siguiente</translation>
        </message>
        <message>
            <source>picture-%1.png</source>
            <translation>imagen-%1.png</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>Enviar más tarde</translation>
        </message>
        <message>
            <source>The last reply to this buyer came from the same template.</source>
            <translation>La última respuesta a este comprador salió de la misma plantilla.</translation>
        </message>
        <message>
            <source>The last reply to this buyer came from the same template. Change the text, or press Send once more.</source>
            <translation>La última respuesta a este comprador salió de la misma plantilla. Cambie el texto o pulse Enviar otra vez.</translation>
        </message>
        <message>
            <source>Insert a value of this thread</source>
            <translation>Insertar un dato de esta conversación</translation>
        </message>
        <message>
            <source>More ways to send</source>
            <translation>Más formas de enviar</translation>
        </message>
        <message>
            <source>An unfinished reply is kept here</source>
            <translation>Aquí hay una respuesta sin terminar</translation>
        </message>
        <message>
            <source>An unfinished note is kept here</source>
            <translation>Aquí hay una nota sin terminar</translation>
        </message>
        <message>
            <source>no value here</source>
            <translation>sin dato aquí</translation>
        </message>
        <message>
            <source>Translate into the buyer&apos;s language, or back</source>
            <translation>Traducir al idioma del comprador, o volver</translation>
        </message>
        <message>
            <source>This is a machine translation that nobody has read yet. Confirm it, or press Send once more.</source>
            <translation>Es una traducción automática que nadie ha leído todavía. Confírmela, o pulse Enviar otra vez.</translation>
        </message>
        <message>
            <source>Machine draft: read it and change it. It is not kept until you do.</source>
            <translation>Borrador automático: léalo y cámbielo. No se guarda hasta que lo haga.</translation>
        </message>
        <message>
            <source>Nobody has changed this machine draft. Press Send once more to confirm it as it is.</source>
            <translation>Nadie ha cambiado este borrador automático. Pulse Enviar otra vez para confirmarlo tal cual.</translation>
        </message>
        <message>
            <source>Nobody named this before, check it: %1</source>
            <translation>Nadie lo había mencionado antes, verifíquelo: %1</translation>
        </message>
        <message>
            <source>Machine translation into %1 (%2), not confirmed</source>
            <comment>language, service</comment>
            <translation>Traducción automática al %1 (%2), sin confirmar</translation>
        </message>
        <message>
            <source>Translated into %1 (%2), confirmed by you</source>
            <comment>language, service</comment>
            <translation>Traducido al %1 (%2), confirmado por usted</translation>
        </message>
        <message>
            <source>Translated into %1 (%2), changed by you</source>
            <comment>language, service</comment>
            <translation>Traducido al %1 (%2), cambiado por usted</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ConnectPanel</name>
        <message>
            <source>Choose a platform first.</source>
            <translation>Elija primero una plataforma.</translation>
        </message>
        <message>
            <source>This version cannot connect it yet.</source>
            <translation>Esta versión todavía no puede conectarla.</translation>
        </message>
        <message>
            <source>Fill in what the platform gave you first.</source>
            <translation>Complete primero los datos que le dio la plataforma.</translation>
        </message>
        <message>
            <source>Sign in and read for a test first; you can leave and come back.</source>
            <translation>Primero autorice y haga la lectura de prueba; puede salir y volver.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Siguiente: %1</translation>
        </message>
        <message>
            <source>Platform and prerequisites</source>
            <translation>Plataforma y requisitos</translation>
        </message>
        <message>
            <source>Sign in and test read</source>
            <translation>Autorización y lectura de prueba</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Time zone and clocks</source>
            <translation>Zona horaria y plazos</translation>
        </message>
        <message>
            <source>Mode and people</source>
            <translation>Modo y personas</translation>
        </message>
        <message>
            <source>Templates and languages</source>
            <translation>Plantillas e idiomas</translation>
        </message>
        <message>
            <source>Privacy and notices</source>
            <translation>Privacidad y avisos</translation>
        </message>
        <message>
            <source>Test enquiry</source>
            <translation>Consulta de prueba</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>Conectar una tienda</translation>
        </message>
        <message>
            <source>Every step can be left and continued later</source>
            <translation>Cada paso se puede dejar y continuar después</translation>
        </message>
        <message>
            <source>Passwords and tokens are kept only in the encrypted store of this workspace. Messages come straight from the platform, through no third party.</source>
            <translation>Las contraseñas y los tokens se guardan solo en el almacén cifrado de este espacio de trabajo. Los mensajes llegan directamente de la plataforma, sin terceros.</translation>
        </message>
        <message>
            <source>Save and leave</source>
            <translation>Guardar y salir</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Read the mailbox for a test first; you can leave and come back.</source>
            <translation>Lea primero el buzón como prueba; puede salir y volver.</translation>
        </message>
        <message>
            <source>Choose who answers for this store first.</source>
            <translation>Elige primero quién responde por esta tienda.</translation>
        </message>
        <message>
            <source>Nobody answers for this store yet: choose somebody in the step “%1”.</source>
            <translation>Nadie responde aún por esta tienda: elige a alguien en el paso «%1».</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ContextPanel</name>
        <message>
            <source>Context: clocks, order, buyer, notes</source>
            <translation>Contexto: plazos, pedido, comprador, notas</translation>
        </message>
        <message>
            <source>missed by %1</source>
            <comment>a team&apos;s own target</comment>
            <translation>superado por %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy everything here</source>
            <translation>Copiar todo lo de aquí</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ConversationView</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the whole message</source>
            <translation>Copiar el mensaje completo</translation>
        </message>
        <message numerus="yes">
            <source>Conversation, %n message(s)</source>
            <translation>
                <numerusform>Conversación, %n mensaje</numerusform>
                <numerusform>Conversación, %n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide what is quoted</source>
            <translation>Ocultar lo citado</translation>
        </message>
        <message>
            <source>Show what is quoted</source>
            <translation>Mostrar lo citado</translation>
        </message>
        <message>
            <source>Open %1…</source>
            <translation>Abrir %1…</translation>
        </message>
        <message>
            <source>Open file %1</source>
            <translation>Abrir el archivo %1</translation>
        </message>
        <message>
            <source>Save file %1…</source>
            <translation>Guardar el archivo %1…</translation>
        </message>
        <message>
            <source>As received from the platform</source>
            <translation>Tal como llegó de la plataforma</translation>
        </message>
        <message>
            <source>This address is not opened: only https pages are.</source>
            <translation>Esta dirección no se abre: solo se abren páginas https.</translation>
        </message>
        <message>
            <source>Leads to %1</source>
            <comment>a host</comment>
            <translation>Lleva a %1</translation>
        </message>
        <message>
            <source>Copy the translation</source>
            <translation>Copiar la traducción</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CoverageDelegate</name>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Más antiguo</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Más reciente</translation>
        </message>
        <message>
            <source>Complete since</source>
            <translation>Completo desde</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Huecos</translation>
        </message>
        <message>
            <source>Size, about</source>
            <translation>Tamaño aprox.</translation>
        </message>
        <message>
            <source>Days held</source>
            <translation>Días guardados</translation>
        </message>
        <message>
            <source>Next expiry</source>
            <translation>Próxima caducidad</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CoverageModel</name>
        <message numerus="yes">
            <source>%n to fetch again</source>
            <translation>
                <numerusform>%n por volver a leer</numerusform>
                <numerusform>%n por volver a leer</numerusform>
            </translation>
        </message>
        <message>
            <source>not complete</source>
            <translation>incompleto</translation>
        </message>
        <message>
            <source>none</source>
            <comment>gaps</comment>
            <translation>ninguno</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 y %n más</numerusform>
                <numerusform>%1 y %n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n conversación</numerusform>
                <numerusform>%n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 messages</source>
            <translation>%1 mensajes</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>del %1 al %2</translation>
        </message>
        <message>
            <source>complete since %1</source>
            <translation>completo desde %1</translation>
        </message>
        <message>
            <source>gaps: %1</source>
            <translation>huecos: %1</translation>
        </message>
        <message>
            <source>no limit known</source>
            <comment>expiry</comment>
            <translation>límite desconocido</translation>
        </message>
        <message>
            <source>nothing</source>
            <comment>expiry</comment>
            <translation>nada</translation>
        </message>
        <message>
            <source>now</source>
            <comment>expiry</comment>
            <translation>ahora</translation>
        </message>
        <message>
            <source>%1, stored here</source>
            <translation>%1, guardado aquí</translation>
        </message>
        <message>
            <source>%1, NOT stored</source>
            <translation>%1, NO guardado</translation>
        </message>
        <message numerus="yes">
            <source>%1: the platform drops files of messages after about %n day(s)</source>
            <translation>
                <numerusform>%1: la plataforma elimina los archivos de los mensajes tras aproximadamente %n día</numerusform>
                <numerusform>%1: la plataforma elimina los archivos de los mensajes tras aproximadamente %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: the platform gives messages for about %n day(s)</source>
            <translation>
                <numerusform>%1: la plataforma ofrece los mensajes durante aproximadamente %n día</numerusform>
                <numerusform>%1: la plataforma ofrece los mensajes durante aproximadamente %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, read %2</source>
            <translation>%1, consultado %2</translation>
        </message>
        <message>
            <source>not confirmed: %1, read %2</source>
            <translation>sin confirmar: %1, consultado %2</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) have no copy here; the first goes %1: open the messages and load them.</source>
            <translation>
                <numerusform>%n archivo no tiene copia aquí; primera eliminación: %1. Abra el mensaje y descárguelo.</numerusform>
                <numerusform>%n archivos no tienen copia aquí; primera eliminación: %1. Abra los mensajes y descárguelos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) can still be read; the first day goes %1.</source>
            <translation>
                <numerusform>Aún se puede leer %n hueco; caducidad del primer día: %1.</numerusform>
                <numerusform>Aún se pueden leer %n huecos; caducidad del primer día: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is not complete here: let it be read to its end.</source>
            <translation>El historial no está completo aquí: deje que se lea hasta el final.</translation>
        </message>
        <message>
            <source>Store, threads, messages, oldest, newest, days held, complete since, gaps, next expiry, size</source>
            <translation>Tienda, conversaciones, mensajes, más antiguo, más reciente, días guardados, completo desde, huecos, próxima caducidad, tamaño</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) held</source>
            <translation>
                <numerusform>%n día guardado</numerusform>
                <numerusform>%n días guardados</numerusform>
            </translation>
        </message>
        <message>
            <source>next expiry: %1</source>
            <translation>próxima caducidad: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1: personal data of buyers may be kept here for %n day(s) at most</source>
            <translation>
                <numerusform>%1: los datos personales de compradores pueden guardarse aquí %n día como máximo</numerusform>
                <numerusform>%1: los datos personales de compradores pueden guardarse aquí %n días como máximo</numerusform>
            </translation>
        </message>
        <message>
            <source>Since %1 older data stands here: erase the buyers it belongs to.</source>
            <translation>Desde el %1 hay aquí datos más antiguos: borra a los compradores a los que pertenecen.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CoveragePanel</name>
        <message>
            <source>Nothing is stored yet: connect a store, and its history is counted here.</source>
            <translation>Aún no hay nada guardado: conecte una tienda y aquí se contará su historial.</translation>
        </message>
        <message>
            <source>Coverage of the database</source>
            <translation>Cobertura de la base de datos</translation>
        </message>
        <message>
            <source>What is stored on this computer. A search finds nothing before “complete since”, and nothing in a gap.</source>
            <translation>Lo que hay guardado en este equipo. La búsqueda no encuentra nada anterior a «completo desde» ni dentro de un hueco.</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Contar de nuevo</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Stores and how far their history reaches</source>
            <translation>Tiendas y hasta dónde llega su historial</translation>
        </message>
        <message numerus="yes">
            <source>At %n store(s) the platform drops soon what is not stored here. Choose a store to read what to do.</source>
            <translation>
                <numerusform>En %n tienda la plataforma borrará pronto lo que no está guardado aquí. Elíjala para leer qué hacer.</numerusform>
                <numerusform>En %n tiendas la plataforma borrará pronto lo que no está guardado aquí. Elija una para leer qué hacer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DashboardBar</name>
        <message>
            <source>Response times</source>
            <translation>Tiempos de respuesta</translation>
        </message>
        <message>
            <source>until</source>
            <comment>a day until another day</comment>
            <translation>hasta</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Saved dashboards</source>
            <translation>Paneles guardados</translation>
        </message>
        <message>
            <source>Time span</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparado con</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Person or group</source>
            <translation>Persona o grupo</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Export, print and more</source>
            <translation>Exportar, imprimir y más</translation>
        </message>
        <message>
            <source>Save as a picture (PNG)…</source>
            <translation>Guardar como imagen (PNG)…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Save as a table (CSV)…</source>
            <translation>Guardar como tabla (CSV)…</translation>
        </message>
        <message>
            <source>Save as a spreadsheet (XLSX)…</source>
            <translation>Guardar como hoja de cálculo (XLSX)…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Keep this dashboard…</source>
            <translation>Guardar este panel…</translation>
        </message>
        <message>
            <source>Delete the chosen dashboard</source>
            <translation>Eliminar el panel elegido</translation>
        </message>
        <message>
            <source>Reference lines…</source>
            <translation>Líneas de referencia…</translation>
        </message>
        <message>
            <source>The platform&apos;s own figure…</source>
            <translation>La cifra de la plataforma…</translation>
        </message>
        <message>
            <source>Tags by product…</source>
            <translation>Etiquetas por producto…</translation>
        </message>
        <message>
            <source>Take in ratings of buyers…</source>
            <translation>Incorporar valoraciones de compradores…</translation>
        </message>
        <message>
            <source>Report on the chosen person (PDF)…</source>
            <translation>Informe sobre la persona elegida (PDF)…</translation>
        </message>
        <message>
            <source>Report on the chosen person (CSV)…</source>
            <translation>Informe sobre la persona elegida (CSV)…</translation>
        </message>
        <message>
            <source>All marketplaces</source>
            <translation>Todos los marketplaces</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>Todas las tiendas</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todas las personas</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>Todas las etiquetas</translation>
        </message>
        <message>
            <source>Dashboards</source>
            <translation>Paneles</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DashboardContent</name>
        <message numerus="yes">
            <source>Buyers give %1 of 5 stars on average, over %n ratings; Return opens the ratings</source>
            <translation>
                <numerusform>Los compradores dan %1 de 5 estrellas de media, en %n valoración; Intro la abre</numerusform>
                <numerusform>Los compradores dan %1 de 5 estrellas de media, en %n valoraciones; Intro las abre</numerusform>
            </translation>
        </message>
        <message>
            <source>No buyer&apos;s rating of this time is here: take in the file of your platform or survey from the menu above.</source>
            <translation>No hay valoraciones de compradores de este periodo: incorpore el archivo de su plataforma o encuesta desde el menú de arriba.</translation>
        </message>
        <message numerus="yes">
            <source>The figures of %n conversations are still being worked out: what is shown here does not count them yet.</source>
            <translation>
                <numerusform>Aún se calculan las cifras de %n conversación: lo que se muestra aquí todavía no la cuenta.</numerusform>
                <numerusform>Aún se calculan las cifras de %n conversaciones: lo que se muestra aquí todavía no las cuenta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Agrupar por</translation>
        </message>
        <message>
            <source>%1 points</source>
            <comment>change of a share</comment>
            <translation>%1 puntos</translation>
        </message>
        <message>
            <source>p90 %1</source>
            <comment>the time that 90 of 100 stay below</comment>
            <translation>p90 %1</translation>
        </message>
        <message>
            <source>Median of %1.</source>
            <comment>so many</comment>
            <translation>Mediana de %1.</translation>
        </message>
        <message>
            <source>Before: %1.</source>
            <comment>a time</comment>
            <translation>Antes: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n vencida</numerusform>
                <numerusform>%n vencidas</numerusform>
            </translation>
        </message>
        <message>
            <source>First responses by how long they took</source>
            <translation>Primeras respuestas según lo que tardaron</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Tardó</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>a time</comment>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>&lt; %1</source>
            <comment>less than a time</comment>
            <translation>&lt; %1</translation>
        </message>
        <message numerus="yes">
            <source>%n answers; red: a day or longer</source>
            <translation>
                <numerusform>%n respuesta; en rojo: un día o más</numerusform>
                <numerusform>%n respuestas; en rojo: un día o más</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered within 24 h, by day</source>
            <translation>Respondidas en 24 h, por día</translation>
        </message>
        <message>
            <source>First response, median by day</source>
            <translation>Primera respuesta, mediana por día</translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>Referencia: %1</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>a line, where it comes from, date</comment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>What waited, over time</source>
            <translation>Lo que esperaba, a lo largo del tiempo</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Every waiting period that had not ended at that instant, whenever it began</source>
            <translation>Toda espera que no había terminado en ese instante, empezara cuando empezara</translation>
        </message>
        <message>
            <source>Arrivals by weekday and hour</source>
            <translation>Llegadas por día de la semana y hora</translation>
        </message>
        <message>
            <source>By the clock of each store</source>
            <translation>Según el reloj de cada tienda</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Mean time</source>
            <translation>Tiempo medio</translation>
        </message>
        <message numerus="yes">
            <source>Mean %1 = sum of the five, over %n answers of this desk</source>
            <translation>
                <numerusform>Media %1 = suma de las cinco, sobre %n respuesta de este escritorio</numerusform>
                <numerusform>Media %1 = suma de las cinco, sobre %n respuestas de este escritorio</numerusform>
            </translation>
        </message>
        <message>
            <source>Causes of lateness</source>
            <translation>Causas de los retrasos</translation>
        </message>
        <message>
            <source>Nothing was late in this time.</source>
            <translation>En este periodo no hubo retrasos.</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Comparativa</translation>
        </message>
        <message>
            <source>Return, or a double click, opens what a figure counts; on a name, what was late there</source>
            <translation>Intro o doble clic en una cifra abre lo que cuenta; en un nombre, lo que se retrasó allí</translation>
        </message>
        <message>
            <source>Late waiting periods</source>
            <translation>Esperas con retraso</translation>
        </message>
        <message>
            <source>%1 of %2, the longest first; Return opens the conversation</source>
            <translation>%1 de %2, el mayor retraso primero; Intro abre la conversación</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DashboardPanel</name>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Working out the figures…</source>
            <translation>Calculando las cifras…</translation>
        </message>
        <message>
            <source>No buyer waited for an answer in this time. Choose other days, another store, person or tag.</source>
            <translation>Ningún comprador esperó respuesta en este periodo. Elige otros días, otra tienda, persona o etiqueta.</translation>
        </message>
        <message>
            <source>Response times</source>
            <translation>Tiempos de respuesta</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DataFlow</name>
        <message>
            <source>No program for folders was found.</source>
            <translation>No se encontró ningún programa para abrir carpetas.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n conversación</numerusform>
                <numerusform>%n conversaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>unos %1</translation>
        </message>
        <message>
            <source>complete since %1</source>
            <translation>completo desde %1</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n hueco</numerusform>
                <numerusform>%n huecos</numerusform>
            </translation>
        </message>
        <message>
            <source>Backing up, reading back and proving…</source>
            <translation>Copiando, releyendo y verificando…</translation>
        </message>
        <message>
            <source>Writing the table…</source>
            <translation>Escribiendo la tabla…</translation>
        </message>
        <message>
            <source>Verifying the journal…</source>
            <translation>Verificando el registro…</translation>
        </message>
        <message>
            <source>Checking the desk; every store is read once…</source>
            <translation>Revisando la aplicación; cada tienda se lee una vez…</translation>
        </message>
        <message>
            <source>Writing the support bundle…</source>
            <translation>Escribiendo el paquete de soporte…</translation>
        </message>
        <message numerus="yes">
            <source>Backed up and proved: %n message(s), %1, in %2.</source>
            <translation>
                <numerusform>Copia hecha y verificada: %n mensaje, %1, en %2.</numerusform>
                <numerusform>Copia hecha y verificada: %n mensajes, %1, en %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>Se escribió %n fila en %1.</numerusform>
                <numerusform>Se escribieron %n filas en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal is not intact: %1</source>
            <translation>El registro no está intacto: %1</translation>
        </message>
        <message numerus="yes">
            <source>All %n row(s) of the journal are intact.</source>
            <translation>
                <numerusform>La única fila del registro (%n) está intacta.</numerusform>
                <numerusform>Las %n filas del registro están intactas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is fine.</source>
            <translation>Todo está en orden.</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) need a look.</source>
            <translation>
                <numerusform>%n punto requiere atención.</numerusform>
                <numerusform>%n puntos requieren atención.</numerusform>
            </translation>
        </message>
        <message>
            <source>The support bundle is in %1 (%2).</source>
            <translation>El paquete de soporte está en %1 (%2).</translation>
        </message>
        <message>
            <source>Importing orders…</source>
            <translation>Importando pedidos…</translation>
        </message>
        <message>
            <source>%1 orders are new, %2 updated, %3 unchanged; %4 of them belong to a conversation.</source>
            <translation>%1 pedidos nuevos, %2 actualizados, %3 sin cambios; %4 de ellos pertenecen a una conversación.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <comment>of a table, what is wrong</comment>
            <translation>Línea %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>%n línea más</numerusform>
                <numerusform>%n líneas más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DataPage</name>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Backup and export</source>
            <translation>Guardar y extraer</translation>
        </message>
        <message>
            <source>Back up now…</source>
            <translation>Hacer copia de seguridad ahora…</translation>
        </message>
        <message>
            <source>One file with everything, encrypted as the workspace is, read back and proved.</source>
            <translation>Un solo archivo con todo, cifrado como el espacio de trabajo, releído y verificado.</translation>
        </message>
        <message>
            <source>Export threads…</source>
            <translation>Exportar conversaciones…</translation>
        </message>
        <message>
            <source>A table for other programs, not encrypted.</source>
            <translation>Una tabla para otros programas, sin cifrar.</translation>
        </message>
        <message>
            <source>Export messages…</source>
            <translation>Exportar mensajes…</translation>
        </message>
        <message>
            <source>Export the journal…</source>
            <translation>Exportar el registro…</translation>
        </message>
        <message>
            <source>Who did what and when, as a table.</source>
            <translation>Quién hizo qué y cuándo, en una tabla.</translation>
        </message>
        <message>
            <source>Verify and check</source>
            <translation>Verificar y revisar</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>Verificar el registro</translation>
        </message>
        <message>
            <source>Recomputes the chain of all rows: a changed or missing one is named.</source>
            <translation>Recalcula la cadena de todas las filas: se indica cualquiera que falte o haya cambiado.</translation>
        </message>
        <message>
            <source>Check the desk</source>
            <translation>Revisar la aplicación</translation>
        </message>
        <message>
            <source>Database, files, stores and settings, with what to do about each.</source>
            <translation>Base de datos, archivos, tiendas y configuración, con lo que debe hacerse en cada caso.</translation>
        </message>
        <message>
            <source>Write a support bundle…</source>
            <translation>Escribir un paquete de soporte…</translation>
        </message>
        <message>
            <source>Versions, states and log lines, without buyers, texts and secrets.</source>
            <translation>Versiones, estados y líneas del registro, sin compradores, textos ni secretos.</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Dónde está</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Carpeta de datos</translation>
        </message>
        <message>
            <source>fine</source>
            <comment>a line of the check-up</comment>
            <translation>en orden</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a line of the check-up</comment>
            <translation>falló</translation>
        </message>
        <message>
            <source>look here</source>
            <comment>a line of the check-up</comment>
            <translation>revise esto</translation>
        </message>
        <message>
            <source>Where to keep the backup</source>
            <translation>Dónde guardar la copia de seguridad</translation>
        </message>
        <message>
            <source>Where to write the support bundle</source>
            <translation>Dónde guardar el paquete de soporte</translation>
        </message>
        <message>
            <source>Where to write the table</source>
            <translation>Dónde guardar la tabla</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>a task, done, expected</comment>
            <translation>%1 %2 de %3</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Import orders…</source>
            <translation>Importar pedidos…</translation>
        </message>
        <message>
            <source>A CSV table of your ERP, shown beside the conversations. Columns: order_id (订单号), store, status, placed_at, total, currency, sku, title, quantity, carrier, tracking_number. Telephones and addresses are never taken.</source>
            <translation>Una tabla CSV de su ERP, mostrada junto a las conversaciones. Columnas: order_id, store, status, placed_at, total, currency, sku, title, quantity, carrier, tracking_number. Nunca se toman teléfonos ni direcciones.</translation>
        </message>
        <message>
            <source>Which table of orders to import</source>
            <translation>Qué tabla de pedidos importar</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv)</source>
            <translation>Tablas (*.csv *.txt *.tsv)</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeadlinesFlow</name>
        <message>
            <source>Save the proof</source>
            <translation>Guardar la prueba</translation>
        </message>
        <message>
            <source>Not copied: %1</source>
            <translation>No copiado: %1</translation>
        </message>
        <message>
            <source>The notice passed the check and was copied. Paste it on the platform&apos;s page.</source>
            <translation>El aviso pasó la comprobación y se copió. Péguelo en la página de la plataforma.</translation>
        </message>
        <message>
            <source>Import holidays</source>
            <translation>Importar festivos</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Calendarios (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting thread(s) are counted by these figures now.</source>
            <translation>
                <numerusform>%n conversación en espera se cuenta ahora con estas cifras.</numerusform>
                <numerusform>%n conversaciones en espera se cuentan ahora con estas cifras.</numerusform>
            </translation>
        </message>
        <message>
            <source>The channel is removed.</source>
            <translation>Canal eliminado.</translation>
        </message>
        <message>
            <source>The test is on its way…</source>
            <translation>La prueba está en camino…</translation>
        </message>
        <message>
            <source>The test was delivered.</source>
            <translation>La prueba se entregó.</translation>
        </message>
        <message>
            <source>The plan is kept.</source>
            <translation>Plan guardado.</translation>
        </message>
        <message>
            <source>Kept. It counts for what begins to wait from now on.</source>
            <translation>Guardado. Vale para lo que empiece a esperar desde ahora.</translation>
        </message>
        <message>
            <source>The channel is kept. Send a test to see whether it works.</source>
            <translation>Canal guardado. Envíe una prueba para ver si funciona.</translation>
        </message>
        <message>
            <source>Open a conversation first.</source>
            <translation>Abra primero una conversación.</translation>
        </message>
        <message>
            <source>The proof is saved.</source>
            <translation>Prueba guardada.</translation>
        </message>
        <message>
            <source>The health check lies in %1</source>
            <translation>El informe de salud está en %1</translation>
        </message>
        <message>
            <source>The emergency plan is kept.</source>
            <translation>Plan de emergencia guardado.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeadlinesPage</name>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Plazos</translation>
        </message>
        <message>
            <source>Several deadlines may run for one conversation: the earliest that counts sorts the inbox. A deadline for a tag or a priority runs beside the general one.</source>
            <translation>Varios plazos pueden correr en una conversación: el más próximo que cuenta ordena la bandeja. Un plazo por etiqueta o prioridad corre junto al general.</translation>
        </message>
        <message>
            <source>tag %1</source>
            <translation>etiqueta %1</translation>
        </message>
        <message>
            <source>priority %1 and above</source>
            <translation>prioridad %1 o superior</translation>
        </message>
        <message>
            <source>every conversation</source>
            <translation>todas las conversaciones</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Se cuenta en</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>todas las horas</translation>
        </message>
        <message>
            <source>%1, for %2: %3, %4</source>
            <comment>deadline, conversations, time, counted in</comment>
            <translation>%1, para %2: %3, %4</translation>
        </message>
        <message>
            <source>New deadline</source>
            <translation>Plazo nuevo</translation>
        </message>
        <message>
            <source>Name of the deadline</source>
            <translation>Nombre del plazo</translation>
        </message>
        <message>
            <source>Whose deadline it is</source>
            <translation>De quién es el plazo</translation>
        </message>
        <message>
            <source>The platform&apos;s</source>
            <translation>De la plataforma</translation>
        </message>
        <message>
            <source>Our own target</source>
            <translation>Objetivo propio</translation>
        </message>
        <message>
            <source>Of a case</source>
            <translation>De un caso</translation>
        </message>
        <message>
            <source>Every marketplace</source>
            <translation>Todos los marketplaces</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Every store</source>
            <translation>Todas las tiendas</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>Kind of conversation</source>
            <translation>Tipo de conversación</translation>
        </message>
        <message>
            <source>With any tag or none</source>
            <translation>Con cualquier etiqueta o ninguna</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>Every priority</source>
            <translation>Todas las prioridades</translation>
        </message>
        <message>
            <source>High and urgent</source>
            <translation>Alta y urgente</translation>
        </message>
        <message>
            <source>Urgent only</source>
            <translation>Solo urgente</translation>
        </message>
        <message>
            <source> h</source>
            <comment>after a number of hours</comment>
            <translation> h</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>and minutes</source>
            <translation>y minutos</translation>
        </message>
        <message>
            <source>Every hour, nights and holidays too</source>
            <translation>Todas las horas, también noches y festivos</translation>
        </message>
        <message>
            <source>Only working time: %1</source>
            <comment>name of a calendar</comment>
            <translation>Solo horario laboral: %1</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Qué se cuenta</translation>
        </message>
        <message>
            <source>Sorts the inbox, turns red and warns</source>
            <translation>Ordena la bandeja, se pone rojo y avisa</translation>
        </message>
        <message>
            <source>Keep this deadline</source>
            <translation>Guardar este plazo</translation>
        </message>
        <message>
            <source>Remove this deadline</source>
            <translation>Eliminar este plazo</translation>
        </message>
        <message>
            <source>A change counts for conversations that begin to wait from now on; those that wait already keep the version they began under.</source>
            <translation>El cambio vale para las conversaciones que empiecen a esperar desde ahora; las que ya esperan conservan la versión con la que empezaron.</translation>
        </message>
        <message>
            <source>Count the waiting ones anew, too</source>
            <translation>Recalcular también las que ya esperan</translation>
        </message>
        <message>
            <source>Give the deadline a name.</source>
            <translation>Dé un nombre al plazo.</translation>
        </message>
        <message>
            <source>A deadline lasts at least one minute: correct the time.</source>
            <translation>Un plazo dura al menos un minuto: corrija el tiempo.</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Calendarios</translation>
        </message>
        <message>
            <source>Working hours, public holidays and campaigns by which business time is counted. A platform&apos;s deadline that runs around the clock ignores them.</source>
            <translation>Horarios, festivos y campañas con los que se cuenta el tiempo laboral. Un plazo de la plataforma que corre sin parar no los tiene en cuenta.</translation>
        </message>
        <message>
            <source>A new calendar</source>
            <translation>Un calendario nuevo</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Keep this calendar</source>
            <translation>Guardar este calendario</translation>
        </message>
        <message>
            <source>Remove this calendar</source>
            <translation>Eliminar este calendario</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) were added. Keep the calendar to use them.</source>
            <translation>
                <numerusform>Se añadió %n día. Guarde el calendario para usarlo.</numerusform>
                <numerusform>Se añadieron %n días. Guarde el calendario para usarlos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeskWindow</name>
        <message>
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n conversación</numerusform>
                <numerusform>%n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>Sincronizando…</translation>
        </message>
        <message>
            <source>%1: the alert is over</source>
            <translation>%1: la alerta terminó</translation>
        </message>
        <message>
            <source>You write to this buyer in a window of its own: Shift+Enter brings it to the front.</source>
            <translation>Está escribiendo a este comprador en una ventana propia: Shift+Enter la trae al frente.</translation>
        </message>
        <message>
            <source>That is done in the inbox: %1 leads there.</source>
            <comment>key</comment>
            <translation>Eso se hace en la bandeja de entrada: %1 lleva allí.</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DesktopTray</name>
        <message>
            <source>Open InquiryDesk</source>
            <translation>Abrir InquiryDesk</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::Directory</name>
        <message>
            <source>Sample data</source>
            <comment>the store of invented conversations, before a name is given</comment>
            <translation>Datos de ejemplo</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Devoluciones</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Envíos</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>Pre-sale</source>
            <translation>Preventa</translation>
        </message>
        <message>
            <source>After-sale</source>
            <translation>Posventa</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>–</source>
            <comment>the mark of a thread that nobody owns: one character</comment>
            <translation>–</translation>
        </message>
        <message>
            <source>Me</source>
            <comment>whoever works here, before a name is given</comment>
            <translation>Yo</translation>
        </message>
        <message>
            <source>Syncing</source>
            <comment>who did it: the program itself, while syncing</comment>
            <translation>Sincronización</translation>
        </message>
        <message>
            <source>From junk mail</source>
            <translation>Del correo no deseado</translation>
        </message>
        <message>
            <source>Store unknown</source>
            <translation>Tienda desconocida</translation>
        </message>
        <message>
            <source>Sender not verified</source>
            <translation>Remitente sin verificar</translation>
        </message>
        <message>
            <source>Suspicious sender</source>
            <translation>Remitente sospechoso</translation>
        </message>
        <message>
            <source>To be checked</source>
            <translation>Por comprobar</translation>
        </message>
        <message>
            <source>Order number not confirmed</source>
            <translation>Número de pedido sin confirmar</translation>
        </message>
        <message>
            <source>Everybody can read it</source>
            <translation>Todo el mundo puede leerlo</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Legal</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Queja</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DraftFlow</name>
        <message>
            <source>A draft is being written…</source>
            <translation>Se está redactando un borrador…</translation>
        </message>
        <message>
            <source>The draft came after you went on to another thread and was dropped.</source>
            <translation>El borrador llegó cuando ya estaba en otra conversación y se descartó.</translation>
        </message>
        <message>
            <source>The draft stands in the composer. Read it, change it, then send.</source>
            <translation>El borrador está en el editor. Léalo, cámbielo y después envíe.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EmergencyWindow</name>
        <message>
            <source>Emergency plan: %1</source>
            <comment>store</comment>
            <translation>Plan de emergencia: %1</translation>
        </message>
        <message>
            <source>Emergency contacts, one a line: Name: number or address</source>
            <translation>Contactos de emergencia, uno por línea: Nombre: número o dirección</translation>
        </message>
        <message>
            <source>Emergency contacts of %1</source>
            <translation>Contactos de emergencia de %1</translation>
        </message>
        <message>
            <source>Notice for buyers. It passes the check of outgoing texts before it can be used.</source>
            <translation>Aviso a compradores. Pasa la comprobación de textos salientes antes de poder usarse.</translation>
        </message>
        <message>
            <source>Notice for the buyers of %1</source>
            <translation>Aviso a los compradores de %1</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Check and copy the notice</source>
            <translation>Comprobar y copiar el aviso</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EmptyState</name>
        <message>
            <source>No hits in %1 messages, complete since %2.</source>
            <translation>Sin resultados en %1 mensajes, completos desde %2.</translation>
        </message>
        <message>
            <source>No hits in %1 messages. Not every store is complete yet.</source>
            <translation>Sin resultados en %1 mensajes. Todavía no están completas todas las tiendas.</translation>
        </message>
        <message numerus="yes">
            <source>Checked %n store(s), last %1.</source>
            <translation>
                <numerusform>Se comprobó %n tienda, la última vez a las %1.</numerusform>
                <numerusform>Se comprobaron %n tiendas, la última vez a las %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked %n store(s).</source>
            <translation>
                <numerusform>Se comprobó %n tienda.</numerusform>
                <numerusform>Se comprobaron %n tiendas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Next due: %1.</source>
            <translation>Próximo vencimiento: %1.</translation>
        </message>
        <message>
            <source>Next due: none.</source>
            <translation>Próximo vencimiento: ninguno.</translation>
        </message>
        <message>
            <source>Snoozed %1</source>
            <translation>Pospuestas %1</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>Pospuestas</translation>
        </message>
        <message>
            <source>All answered</source>
            <translation>Todo respondido</translation>
        </message>
        <message>
            <source>Waiting for buyer</source>
            <translation>Esperando al comprador</translation>
        </message>
        <message>
            <source>Checking the stores</source>
            <translation>Comprobando las tiendas</translation>
        </message>
        <message>
            <source>Not every store has been checked within its interval yet.</source>
            <translation>Todavía no se han comprobado todas las tiendas dentro de su intervalo.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Not up to date</source>
            <translation>No está al día</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>store: what is wrong</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 since %2: %3</source>
            <comment>store, time, what is wrong</comment>
            <translation>%1 desde %2: %3</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>No hay nada aquí</translation>
        </message>
        <message>
            <source>No thread belongs to this list at the moment.</source>
            <translation>Por ahora ninguna conversación pertenece a esta lista.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>The search cannot be read</source>
            <translation>No se entiende la búsqueda</translation>
        </message>
        <message>
            <source>No hits for “%1”</source>
            <translation>Sin resultados para «%1»</translation>
        </message>
        <message>
            <source>Search all stores</source>
            <translation>Buscar en todas las tiendas</translation>
        </message>
        <message>
            <source>The first import is running</source>
            <translation>La primera importación está en curso</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>Sin conexión desde %1</translation>
        </message>
        <message numerus="yes">
            <source>Reading, search and drafts work; %n message(s) wait.</source>
            <translation>
                <numerusform>Puede leer, buscar y redactar borradores; %n mensaje espera.</numerusform>
                <numerusform>Puede leer, buscar y redactar borradores; %n mensajes esperan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>Abrir la bandeja de salida</translation>
        </message>
        <message>
            <source>No store is connected yet</source>
            <translation>Aún no hay ninguna tienda conectada</translation>
        </message>
        <message>
            <source>Connect a store, and its buyers&apos; messages appear here.</source>
            <translation>Conecte una tienda y aquí aparecerán los mensajes de sus compradores.</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) read, newest first; you can work already.</source>
            <translation>
                <numerusform>%n mensaje leído, primero los más recientes; ya puede trabajar.</numerusform>
                <numerusform>%n mensajes leídos, primero los más recientes; ya puede trabajar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing overdue</source>
            <translation>Nada vencido</translation>
        </message>
        <message>
            <source>Nothing due soon</source>
            <translation>Nada por vencer</translation>
        </message>
        <message>
            <source>Nothing assigned to you</source>
            <translation>Nada asignado a usted</translation>
        </message>
        <message>
            <source>Nothing unassigned</source>
            <translation>Nada sin asignar</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) in other views need a reply.</source>
            <translation>
                <numerusform>%n conversación en otras vistas requiere respuesta.</numerusform>
                <numerusform>%n conversaciones en otras vistas requieren respuesta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what needs a reply</source>
            <translation>Mostrar lo que requiere respuesta</translation>
        </message>
        <message>
            <source>Checked %1.</source>
            <comment>time</comment>
            <translation>Comprobado: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) of other stores need a reply.</source>
            <translation>
                <numerusform>%n conversación de otras tiendas requiere respuesta.</numerusform>
                <numerusform>%n conversaciones de otras tiendas requieren respuesta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to reply to at %1</source>
            <translation>Nada por responder en %1</translation>
        </message>
        <message>
            <source>Show all stores</source>
            <translation>Mostrar todas las tiendas</translation>
        </message>
        <message>
            <source>In force: %1.</source>
            <comment>filters of the list</comment>
            <translation>En vigor: %1.</translation>
        </message>
        <message>
            <source>How complete is this?</source>
            <translation>¿Qué tan completo está?</translation>
        </message>
        <message>
            <source>Buyer messages of this store cannot be read yet</source>
            <translation>Todavía no se pueden leer los mensajes de compradores de esta tienda</translation>
        </message>
        <message>
            <source>%1 was only imported. Connect it to receive its messages.</source>
            <translation>%1 solo se importó. Conéctela para recibir sus mensajes.</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>Conectar una tienda</translation>
        </message>
        <message>
            <source>The desk has no right to read this store</source>
            <translation>La aplicación no tiene permiso para leer esta tienda</translation>
        </message>
        <message>
            <source>How far is it?</source>
            <translation>¿Cuánto lleva?</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EnquiryPage</name>
        <message>
            <source>%1: %2</source>
            <comment>stage, what was seen</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>superado</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>no superado</translation>
        </message>
        <message>
            <source>8 A test enquiry through the whole path</source>
            <translation>8 Una consulta de prueba por todo el recorrido</translation>
        </message>
        <message>
            <source>An invented buyer asks, the desk recognises the language, sets the deadline, raises the alert and replies. Nothing leaves this computer and nothing of it stays but one line in the journal. Automation stays off.</source>
            <translation>Un comprador inventado pregunta y la aplicación reconoce el idioma, fija el plazo, genera la alerta y responde. Nada sale de este equipo y solo queda una línea en el registro. La automatización sigue desactivada.</translation>
        </message>
        <message>
            <source>Send the test enquiry</source>
            <translation>Enviar la consulta de prueba</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EvidenceFlow</name>
        <message>
            <source>Choose the file</source>
            <translation>Elija el archivo</translation>
        </message>
        <message>
            <source>There is no picture in the clipboard: take a screenshot first.</source>
            <translation>No hay ninguna imagen en el portapapeles: haga antes una captura.</translation>
        </message>
        <message>
            <source>Screenshot, %1 × %2 pixels</source>
            <translation>Captura, %1 × %2 píxeles</translation>
        </message>
        <message>
            <source>%1 was added.</source>
            <translation>Se añadió %1.</translation>
        </message>
        <message>
            <source>Save the file as</source>
            <translation>Guardar el archivo como</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
        <message>
            <source>Not saved: there is a file of this name already, and nothing is overwritten. Choose another name.</source>
            <translation>No se guardó: ya hay un archivo con ese nombre y nada se sobrescribe. Elija otro nombre.</translation>
        </message>
        <message>
            <source>Not saved: the file cannot be written there. Choose another place.</source>
            <translation>No se guardó: no se puede escribir ahí. Elija otro lugar.</translation>
        </message>
        <message>
            <source>Remove %1? The journal keeps that it was there; the file itself does not come back.</source>
            <translation>¿Quitar %1? El diario conserva que estuvo; el archivo no vuelve.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elija</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarlo</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitarlo</translation>
        </message>
        <message>
            <source>Folder to write the archive in</source>
            <translation>Carpeta donde escribir el archivo</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were archived in %1</source>
            <translation>
                <numerusform>%n archivo se archivó en %1</numerusform>
                <numerusform>%n archivos se archivaron en %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EvidenceForm</name>
        <message>
            <source>For example: screenshot of Seller Central, letter of the brand&apos;s owner</source>
            <translation>Por ejemplo: captura de Seller Central, carta del titular de la marca</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>De dónde viene</translation>
        </message>
        <message>
            <source>Date that stands on it</source>
            <translation>Fecha que figura en él</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Add the file</source>
            <translation>Añadir el archivo</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Añadir pruebas</translation>
        </message>
        <message>
            <source>%1 · as %2</source>
            <comment>file name, kind of document</comment>
            <translation>%1 · como %2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EvidenceRows</name>
        <message>
            <source>Add a file…</source>
            <translation>Añadir un archivo…</translation>
        </message>
        <message>
            <source>Paste a screenshot…</source>
            <translation>Pegar una captura…</translation>
        </message>
        <message>
            <source>dated %1</source>
            <translation>con fecha %1</translation>
        </message>
        <message>
            <source>added %1 by %2</source>
            <translation>añadido %1 por %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FailuresWindow</name>
        <message>
            <source>Replied too late</source>
            <translation>Respuesta tardía</translation>
        </message>
        <message>
            <source>Case lost</source>
            <translation>Caso perdido</translation>
        </message>
        <message>
            <source>Forbidden word</source>
            <translation>Palabra prohibida</translation>
        </message>
        <message>
            <source>nobody owned it</source>
            <translation>nadie la tenía asignada</translation>
        </message>
        <message>
            <source>it was assigned late</source>
            <translation>se asignó tarde</translation>
        </message>
        <message>
            <source>it was opened late</source>
            <translation>se abrió tarde</translation>
        </message>
        <message>
            <source>the reply waited to be sent</source>
            <translation>la respuesta esperaba a enviarse</translation>
        </message>
        <message>
            <source>the store was out of reach</source>
            <translation>no se podía acceder a la tienda</translation>
        </message>
        <message>
            <source>it was read in time and replied to late</source>
            <translation>se leyó a tiempo y se respondió tarde</translation>
        </message>
        <message>
            <source>Causes of failure</source>
            <translation>Causas de los fallos</translation>
        </message>
        <message>
            <source>The last %1 days</source>
            <translation>Los últimos %1 días</translation>
        </message>
        <message>
            <source>Time span</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Qué salió mal</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <source>In detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Open the thread</source>
            <translation>Abrir la conversación</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>%1: %2 (%3 %)</source>
            <comment>cause, how often, share</comment>
            <translation>%1: %2 (%3 %)</translation>
        </message>
        <message>
            <source>Nothing went wrong in this time: no reply was late or kept back, and no case was lost.</source>
            <translation>En este período no falló nada: ninguna respuesta llegó tarde ni fue retenida, y no se perdió ningún caso.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FileChips</name>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FilePage</name>
        <message>
            <source>File %1</source>
            <translation>Archivo %1</translation>
        </message>
        <message>
            <source>This kind of file is not shown here. Save it to open it with another program.</source>
            <translation>Este tipo de archivo no se muestra aquí. Guárdelo para abrirlo con otro programa.</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FindingRows</name>
        <message>
            <source>Needed first</source>
            <translation>Necesario antes</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Sugerencia</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FindingsList</name>
        <message>
            <source>Check before sending</source>
            <translation>Revisión antes de enviar</translation>
        </message>
        <message numerus="yes">
            <source>%n forbidden</source>
            <translation>
                <numerusform>%n prohibido</numerusform>
                <numerusform>%n prohibidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n por revisar</numerusform>
                <numerusform>%n por revisar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <comment>rule and quoted text</comment>
            <translation>%1 «%2»</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FirstStepsFlow</name>
        <message>
            <source>Connect a store</source>
            <translation>Conectar una tienda</translation>
        </message>
        <message>
            <source>Open a thread</source>
            <translation>Abrir una conversación</translation>
        </message>
        <message>
            <source>Allow replies for a store</source>
            <translation>Permitir respuestas en una tienda</translation>
        </message>
        <message>
            <source>Send a reply</source>
            <translation>Enviar una respuesta</translation>
        </message>
        <message>
            <source>Look at the keys</source>
            <translation>Ver los atajos de teclado</translation>
        </message>
        <message>
            <source>The list is grouped by deadline, not by date: what is late stands first. Threads that wait for the buyer are in a view of their own and count nowhere.</source>
            <translation>La lista se agrupa por plazo, no por fecha: lo vencido va primero. Las conversaciones que esperan al comprador tienen su propia vista y no cuentan en ninguna otra.</translation>
        </message>
        <message>
            <source>Two clocks can run: the platform&apos;s rule and your own target. The earlier one decides the order; the proof of each is in the panel at the right (F4).</source>
            <translation>Pueden correr dos plazos: la regla de la plataforma y su propio objetivo. El que vence antes decide el orden; la justificación de cada uno está en el panel de la derecha (F4).</translation>
        </message>
        <message>
            <source>Nothing is sent by itself: you send every reply, and for some seconds you can undo it. A thread counts as answered only when the platform has taken the reply.</source>
            <translation>Nada se envía solo: usted envía cada respuesta y durante unos segundos puede retirarla. Una conversación cuenta como respondida solo cuando la plataforma ha recibido la respuesta.</translation>
        </message>
        <message>
            <source>Platforms do not stop their clocks for your holidays and weekends unless their own rule says so: plan who replies on special days.</source>
            <translation>Las plataformas no detienen sus plazos por sus días festivos ni fines de semana, salvo que su propia regla lo diga: planifique quién responde en los días especiales.</translation>
        </message>
        <message>
            <source>Adding sample data…</source>
            <translation>Agregando datos de ejemplo…</translation>
        </message>
        <message>
            <source>Adding sample data… %1 of %2</source>
            <translation>Agregando datos de ejemplo… %1 de %2</translation>
        </message>
        <message>
            <source>The sample data is there.</source>
            <translation>Los datos de ejemplo ya están.</translation>
        </message>
        <message>
            <source>Remove the sample data</source>
            <translation>Quitar los datos de ejemplo</translation>
        </message>
        <message>
            <source>The sample data is gone.</source>
            <translation>Se quitaron los datos de ejemplo.</translation>
        </message>
        <message>
            <source>The conversations of the store “Sample data” are invented. Nothing of them can be sent; they can be removed at any time.</source>
            <translation>Las conversaciones de la tienda «Datos de ejemplo» son inventadas. No se puede enviar nada de ellas y se pueden quitar en cualquier momento.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::GateWindow</name>
        <message>
            <source>To let it answer all the same, say who decides it and why. The journal keeps both.</source>
            <translation>Para que responda de todos modos, diga quién lo decide y por qué. El registro guarda ambas cosas.</translation>
        </message>
        <message>
            <source>Name of who decides it</source>
            <translation>Nombre de quien lo decide</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Let it answer all the same</source>
            <translation>Responder de todos modos</translation>
        </message>
        <message>
            <source>Keep showing only</source>
            <translation>Mantener solo lectura</translation>
        </message>
        <message>
            <source>%1 is not ready to answer yet</source>
            <translation>%1 aún no puede responder</translation>
        </message>
        <message>
            <source>Nothing of this store has been read yet: run “Test connection” and let it sync once.</source>
            <translation>Aún no se ha leído nada de esta tienda: ejecute «Probar conexión» y deje que se sincronice una vez.</translation>
        </message>
        <message>
            <source>The store cannot be read at the moment: settle what its card says first.</source>
            <translation>La tienda no se puede leer ahora: resuelva primero lo que dice su tarjeta.</translation>
        </message>
        <message>
            <source>Nobody answers for this store: name a person or a group.</source>
            <translation>Nadie responde por esta tienda: nombre a una persona o un grupo.</translation>
        </message>
        <message>
            <source>The test enquiry has not passed: run it, it sends nothing to anybody.</source>
            <translation>La consulta de prueba no ha pasado: ejecútela, no envía nada a nadie.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::GeneralPage</name>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Changes at once, everywhere in the window.</source>
            <translation>Cambia de inmediato en toda la ventana.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Según el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>%1 pixels</source>
            <translation>%1 píxeles</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Takes effect when the desk is started again.</source>
            <translation>Se aplica al volver a iniciar la aplicación.</translation>
        </message>
        <message>
            <source>Comfortable: two lines a thread</source>
            <translation>Cómodas: dos líneas por conversación</translation>
        </message>
        <message>
            <source>Compact: one line a thread</source>
            <translation>Compactas: una línea por conversación</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Filas de la lista</translation>
        </message>
        <message>
            <source>As the system (%1)</source>
            <translation>Según el sistema (%1)</translation>
        </message>
        <message>
            <source>Your time zone</source>
            <translation>Su zona horaria</translation>
        </message>
        <message>
            <source>Type a city to find it. Deadlines always show the store&apos;s own time beside yours.</source>
            <translation>Escriba una ciudad para encontrarla. Los plazos siempre muestran la hora de la tienda junto a la suya.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::GroupForm</name>
        <message>
            <source>Name of the group</source>
            <translation>Nombre del grupo</translation>
        </message>
        <message>
            <source>Who belongs to it</source>
            <translation>Quién pertenece a él</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>Crear el grupo</translation>
        </message>
        <message>
            <source>Save the group</source>
            <translation>Guardar el grupo</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HandbookFlow</name>
        <message>
            <source>The list is saved.</source>
            <translation>La lista se ha guardado.</translation>
        </message>
        <message>
            <source>What comes with the desk is back.</source>
            <translation>Se ha recuperado lo que viene con el programa.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HandbookPage</name>
        <message>
            <source>Tickets, support and appeals</source>
            <translation>Tickets, soporte y apelaciones</translation>
        </message>
        <message>
            <source>These lists come with the desk; change them to how your team works. Tickets keep the checklist they were made with.</source>
            <translation>Estas listas vienen con el programa; adáptelas a su equipo. Los tickets conservan la lista con la que se crearon.</translation>
        </message>
        <message>
            <source>Reading the lists…</source>
            <translation>Leyendo las listas…</translation>
        </message>
        <message>
            <source>%1 (not saved)</source>
            <translation>%1 (sin guardar)</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Sin nombre</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Agregar</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Move up in the list</source>
            <translation>Subir en la lista</translation>
        </message>
        <message>
            <source>The list is empty. Add an entry, or bring back what comes with the desk.</source>
            <translation>La lista está vacía. Añada una entrada o recupere la que viene con el programa.</translation>
        </message>
        <message>
            <source>no figure</source>
            <translation>sin cifra</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Bring back what comes with the desk…</source>
            <translation>Recuperar lo que viene con el programa…</translation>
        </message>
        <message>
            <source>Every kind of ticket and its checklist is replaced by what comes with the desk. The journal keeps that it was changed, not what it said.</source>
            <translation>Todos los tipos de ticket y sus listas se sustituyen por los del programa. El diario guarda que hubo un cambio, no lo que decían.</translation>
        </message>
        <message>
            <source>Sites, categories, figures and addresses of seller support are replaced by what comes with the desk. The journal keeps that they were changed, not what they said.</source>
            <translation>Los sitios, categorías, cifras y direcciones del soporte se sustituyen por los del programa. El diario guarda que hubo un cambio, no lo que decían.</translation>
        </message>
        <message>
            <source>Reasons, documents and the time limit of appeals are replaced by what comes with the desk. The journal keeps that they were changed, not what they said.</source>
            <translation>Los motivos, documentos y el plazo de las apelaciones se sustituyen por los del programa. El diario guarda que hubo un cambio, no lo que decían.</translation>
        </message>
        <message>
            <source>Replace them</source>
            <translation>Sustituir</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HeatMap</name>
        <message numerus="yes">
            <source>%1, %2:00: %n arrivals, %3 late</source>
            <comment>weekday, hour, late</comment>
            <translation>
                <numerusform>%1, %2:00: %n llegada, %3 con retraso</numerusform>
                <numerusform>%1, %2:00: %n llegadas, %3 con retraso</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrivals by weekday and hour of the store</source>
            <translation>Llegadas por día de la semana y hora de la tienda</translation>
        </message>
        <message>
            <source>darker: up to %1 arrivals · outlined: more than 5 % late</source>
            <translation>más oscuro: hasta %1 llegadas · con borde: más del 5 % con retraso</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HoursBox</name>
        <message>
            <source>Hours in which the team answers</source>
            <translation>Horario en que responde el equipo</translation>
        </message>
        <message>
            <source>Monday to Friday, 9 to 18</source>
            <translation>De lunes a viernes, de 9 a 18</translation>
        </message>
        <message>
            <source>Round the clock</source>
            <translation>Las 24 horas</translation>
        </message>
        <message>
            <source>Days on which nobody answers</source>
            <translation>Días sin atención</translation>
        </message>
        <message>
            <source>Add the day</source>
            <translation>Añadir el día</translation>
        </message>
        <message>
            <source>Remove the chosen day</source>
            <translation>Quitar el día elegido</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>the name of a day of the week</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>The hours of %1 cannot be read: write them like 09:00-12:00, 13:30-18:00.</source>
            <translation>No se pueden leer las horas de %1: escríbelas así: 09:00-12:00, 13:30-18:00.</translation>
        </message>
        <message>
            <source>In the store&apos;s own time, with a pause where there is one: 09:00-12:00, 13:30-18:00. The platform&apos;s deadline never waits for them: only your own target is counted in these hours.</source>
            <translation>En la hora local de la tienda, con una pausa si la hay: 09:00-12:00, 13:30-18:00. El plazo de la plataforma nunca las espera: solo tu propio objetivo se cuenta en estas horas.</translation>
        </message>
        <message>
            <source>Hours of %1</source>
            <comment>day of the week</comment>
            <translation>Horas de %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::JournalModel</name>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>At</source>
            <translation>En</translation>
        </message>
        <message>
            <source>From → to</source>
            <translation>De → a</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::JournalPage</name>
        <message>
            <source>Journal</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Nothing in the journal fits these filters.</source>
            <translation>Nada en el registro coincide con estos filtros.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>Sincronización</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Number of a thread</source>
            <translation>Número de una conversación</translation>
        </message>
        <message>
            <source>Thread number</source>
            <translation>Número de conversación</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Journal, newest first</source>
            <translation>Registro, primero lo más reciente</translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>Copiar las filas seleccionadas</translation>
        </message>
        <message>
            <source>Enter opens the thread of a row.</source>
            <translation>Enter abre la conversación de una fila.</translation>
        </message>
        <message>
            <source>Tags changed</source>
            <translation>Etiquetas cambiadas</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Asignada</translation>
        </message>
        <message>
            <source>Marked as done</source>
            <translation>Marcada como finalizada</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Reabierta</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>Pospuesta</translation>
        </message>
        <message>
            <source>Read or unread</source>
            <translation>Leída o no leída</translation>
        </message>
        <message>
            <source>Priority changed</source>
            <translation>Prioridad cambiada</translation>
        </message>
        <message>
            <source>Threads merged</source>
            <translation>Conversaciones combinadas</translation>
        </message>
        <message>
            <source>Thread split</source>
            <translation>Conversación dividida</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>Nota escrita</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>En seguimiento</translation>
        </message>
        <message>
            <source>Watching ended</source>
            <translation>Seguimiento terminado</translation>
        </message>
        <message>
            <source>Reply written</source>
            <translation>Respuesta escrita</translation>
        </message>
        <message>
            <source>Reply cancelled</source>
            <translation>Respuesta cancelada</translation>
        </message>
        <message>
            <source>Reply undone</source>
            <translation>Respuesta retirada</translation>
        </message>
        <message>
            <source>Reply sent at once</source>
            <translation>Respuesta enviada de inmediato</translation>
        </message>
        <message>
            <source>Reply tried again</source>
            <translation>Respuesta reintentada</translation>
        </message>
        <message>
            <source>Outcome of a reply decided</source>
            <translation>Decidido el resultado de una respuesta</translation>
        </message>
        <message>
            <source>Reply in doubt</source>
            <translation>Respuesta en duda</translation>
        </message>
        <message>
            <source>Reply sent</source>
            <translation>Respuesta enviada</translation>
        </message>
        <message>
            <source>Reply confirmed</source>
            <translation>Respuesta confirmada</translation>
        </message>
        <message>
            <source>Reply refused</source>
            <translation>Respuesta rechazada</translation>
        </message>
        <message>
            <source>Store added</source>
            <translation>Tienda agregada</translation>
        </message>
        <message>
            <source>Store removed</source>
            <translation>Tienda quitada</translation>
        </message>
        <message>
            <source>Store renamed</source>
            <translation>Tienda renombrada</translation>
        </message>
        <message>
            <source>What the desk may do at a store</source>
            <translation>Lo que se permite hacer en una tienda</translation>
        </message>
        <message>
            <source>Signed in at a store</source>
            <translation>Autorización de una tienda</translation>
        </message>
        <message>
            <source>Tag created</source>
            <translation>Etiqueta creada</translation>
        </message>
        <message>
            <source>Tag renamed</source>
            <translation>Etiqueta renombrada</translation>
        </message>
        <message>
            <source>Tags merged</source>
            <translation>Etiquetas combinadas</translation>
        </message>
        <message>
            <source>Tag deleted</source>
            <translation>Etiqueta eliminada</translation>
        </message>
        <message>
            <source>Colour of a tag</source>
            <translation>Color de una etiqueta</translation>
        </message>
        <message>
            <source>View saved</source>
            <translation>Vista guardada</translation>
        </message>
        <message>
            <source>View deleted</source>
            <translation>Vista eliminada</translation>
        </message>
        <message>
            <source>Person added or renamed</source>
            <translation>Persona agregada o renombrada</translation>
        </message>
        <message>
            <source>Template saved</source>
            <translation>Plantilla guardada</translation>
        </message>
        <message>
            <source>Template deleted</source>
            <translation>Plantilla eliminada</translation>
        </message>
        <message>
            <source>Templates imported</source>
            <translation>Plantillas importadas</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>Ajuste cambiado</translation>
        </message>
        <message>
            <source>Local copy cleared</source>
            <translation>Copia local borrada</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>Frase de contraseña cambiada</translation>
        </message>
        <message>
            <source>Status changed</source>
            <translation>Estado cambiado</translation>
        </message>
        <message>
            <source>No reply needed</source>
            <translation>No requiere respuesta</translation>
        </message>
        <message>
            <source>Reply held</source>
            <translation>Respuesta retenida</translation>
        </message>
        <message>
            <source>Reply waits to be sent</source>
            <translation>Respuesta por enviar</translation>
        </message>
        <message>
            <source>Reply being sent</source>
            <translation>Respuesta enviándose</translation>
        </message>
        <message>
            <source>Reply waits for a decision</source>
            <translation>Respuesta a la espera de una decisión</translation>
        </message>
        <message>
            <source>Time of a reply changed</source>
            <translation>Hora de una respuesta cambiada</translation>
        </message>
        <message>
            <source>State of a store</source>
            <translation>Estado de una tienda</translation>
        </message>
        <message>
            <source>Time zone of a store</source>
            <translation>Zona horaria de una tienda</translation>
        </message>
        <message>
            <source>How far back a store is read</source>
            <translation>Desde cuándo se lee una tienda</translation>
        </message>
        <message>
            <source>Store connected with steps left out</source>
            <translation>Tienda conectada con pasos omitidos</translation>
        </message>
        <message>
            <source>Set aside while syncing</source>
            <translation>Apartado al sincronizar</translation>
        </message>
        <message>
            <source>Test enquiry</source>
            <translation>Consulta de prueba</translation>
        </message>
        <message>
            <source>Sample data added</source>
            <translation>Datos de ejemplo agregados</translation>
        </message>
        <message>
            <source>Sample data removed</source>
            <translation>Datos de ejemplo quitados</translation>
        </message>
        <message>
            <source>Message changed at the platform</source>
            <translation>Mensaje cambiado en la plataforma</translation>
        </message>
        <message>
            <source>Message deleted at the platform</source>
            <translation>Mensaje eliminado en la plataforma</translation>
        </message>
        <message>
            <source>Attachment loaded</source>
            <translation>Adjunto descargado</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alerta</translation>
        </message>
        <message>
            <source>Alert over</source>
            <translation>Alerta terminada</translation>
        </message>
        <message>
            <source>Alert acknowledged</source>
            <translation>Alerta confirmada</translation>
        </message>
        <message>
            <source>Limits of the alerts changed</source>
            <translation>Límites de las alertas cambiados</translation>
        </message>
        <message>
            <source>History imported</source>
            <translation>Historial importado</translation>
        </message>
        <message>
            <source>Data exported</source>
            <translation>Datos exportados</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>Copia de seguridad hecha</translation>
        </message>
        <message>
            <source>Order of the views</source>
            <translation>Orden de las vistas</translation>
        </message>
        <message>
            <source>Passphrase set anew with the recovery code</source>
            <translation>Frase de contraseña restablecida con el código de recuperación</translation>
        </message>
        <message>
            <source>Recovery code renewed</source>
            <translation>Código de recuperación renovado</translation>
        </message>
        <message>
            <source>Settings of a store</source>
            <translation>Configuración de una tienda</translation>
        </message>
        <message>
            <source>Account health report read</source>
            <translation>Informe del estado de la cuenta leído</translation>
        </message>
        <message>
            <source>News of an order</source>
            <translation>Novedades de un pedido</translation>
        </message>
        <message>
            <source>Order read anew</source>
            <translation>Pedido leído de nuevo</translation>
        </message>
        <message>
            <source>Who answers for a store</source>
            <translation>Quién responde por una tienda</translation>
        </message>
        <message>
            <source>Service hours of a store</source>
            <translation>Horario de una tienda</translation>
        </message>
        <message>
            <source>Group made</source>
            <translation>Grupo creado</translation>
        </message>
        <message>
            <source>Group changed</source>
            <translation>Grupo cambiado</translation>
        </message>
        <message>
            <source>Message of a notification mail found at the platform</source>
            <translation>Mensaje de un correo de aviso encontrado en la plataforma</translation>
        </message>
        <message>
            <source>Step of a patrol done</source>
            <translation>Paso de una ronda hecho</translation>
        </message>
        <message>
            <source>Step of a patrol taken back</source>
            <translation>Paso de una ronda deshecho</translation>
        </message>
        <message>
            <source>Patrol finished</source>
            <translation>Ronda terminada</translation>
        </message>
        <message>
            <source>Outage plan of a store</source>
            <translation>Plan de contingencia de una tienda</translation>
        </message>
        <message>
            <source>Case opened at the platform</source>
            <translation>Caso abierto en la plataforma</translation>
        </message>
        <message>
            <source>News of a case</source>
            <translation>Novedades de un caso</translation>
        </message>
        <message>
            <source>Case closed at the platform</source>
            <translation>Caso cerrado en la plataforma</translation>
        </message>
        <message>
            <source>Network of this computer changed</source>
            <translation>Cambió la red de este equipo</translation>
        </message>
        <message>
            <source>Store let answer although points were open</source>
            <translation>Tienda habilitada con puntos pendientes</translation>
        </message>
        <message>
            <source>Ticket made</source>
            <translation>Ticket creado</translation>
        </message>
        <message>
            <source>State of a ticket</source>
            <translation>Estado de un ticket</translation>
        </message>
        <message>
            <source>Ticket handed on</source>
            <translation>Ticket traspasado</translation>
        </message>
        <message>
            <source>Ticket taken above</source>
            <translation>Ticket escalado</translation>
        </message>
        <message>
            <source>Ticket changed</source>
            <translation>Ticket cambiado</translation>
        </message>
        <message>
            <source>Item of a ticket ticked</source>
            <translation>Punto de un ticket marcado</translation>
        </message>
        <message>
            <source>Tick of an item taken back</source>
            <translation>Marca de un punto retirada</translation>
        </message>
        <message>
            <source>Item of a ticket added</source>
            <translation>Punto de un ticket añadido</translation>
        </message>
        <message>
            <source>Linked to a ticket</source>
            <translation>Enlazado a un ticket</translation>
        </message>
        <message>
            <source>Link of a ticket taken off</source>
            <translation>Enlace de un ticket quitado</translation>
        </message>
        <message>
            <source>Appeal begun</source>
            <translation>Apelación iniciada</translation>
        </message>
        <message>
            <source>Part of an appeal written</source>
            <translation>Parte de una apelación escrita</translation>
        </message>
        <message>
            <source>Machine translation confirmed</source>
            <translation>Traducción automática confirmada</translation>
        </message>
        <message>
            <source>Reason of an appeal</source>
            <translation>Motivo de una apelación</translation>
        </message>
        <message>
            <source>Notification of an appeal</source>
            <translation>Notificación de una apelación</translation>
        </message>
        <message>
            <source>Number for an appeal</source>
            <translation>Número para una apelación</translation>
        </message>
        <message>
            <source>State of an appeal</source>
            <translation>Estado de una apelación</translation>
        </message>
        <message>
            <source>Enquiry to the platform begun</source>
            <translation>Consulta a la plataforma iniciada</translation>
        </message>
        <message>
            <source>Enquiry to the platform changed</source>
            <translation>Consulta a la plataforma cambiada</translation>
        </message>
        <message>
            <source>Enquiry to the platform sent</source>
            <translation>Consulta a la plataforma enviada</translation>
        </message>
        <message>
            <source>Word on an enquiry noted</source>
            <translation>Palabra sobre una consulta anotada</translation>
        </message>
        <message>
            <source>Enquiry to the platform closed</source>
            <translation>Consulta a la plataforma cerrada</translation>
        </message>
        <message>
            <source>Evidence added</source>
            <translation>Prueba añadida</translation>
        </message>
        <message>
            <source>Evidence removed</source>
            <translation>Prueba quitada</translation>
        </message>
        <message>
            <source>Evidence archived</source>
            <translation>Pruebas archivadas</translation>
        </message>
        <message>
            <source>Second name given</source>
            <translation>Segundo nombre dado</translation>
        </message>
        <message>
            <source>Second name refused</source>
            <translation>Segundo nombre negado</translation>
        </message>
        <message>
            <source>Sent in spite of the check</source>
            <translation>Enviado a pesar de la revisión</translation>
        </message>
        <message>
            <source>Deadlines changed</source>
            <translation>Plazos modificados</translation>
        </message>
        <message>
            <source>Waiting threads counted anew</source>
            <translation>Conversaciones en espera recalculadas</translation>
        </message>
        <message>
            <source>Plan of the alerts changed</source>
            <translation>Plan de avisos modificado</translation>
        </message>
        <message>
            <source>Alert channel added</source>
            <translation>Canal de avisos añadido</translation>
        </message>
        <message>
            <source>Alert channel changed</source>
            <translation>Canal de avisos modificado</translation>
        </message>
        <message>
            <source>Alert channel removed</source>
            <translation>Canal de avisos eliminado</translation>
        </message>
        <message>
            <source>Daily round ticked off</source>
            <translation>Ronda diaria marcada</translation>
        </message>
        <message>
            <source>Emergency plan of a store</source>
            <translation>Plan de emergencia de una tienda</translation>
        </message>
        <message>
            <source>Notice for buyers used</source>
            <translation>Aviso a compradores usado</translation>
        </message>
        <message>
            <source>Rules saved</source>
            <translation>Reglas guardadas</translation>
        </message>
        <message>
            <source>Rules put back</source>
            <translation>Reglas restauradas</translation>
        </message>
        <message>
            <source>Rules tried on stored messages</source>
            <translation>Reglas probadas con mensajes guardados</translation>
        </message>
        <message>
            <source>Rule switched on although points were open</source>
            <translation>Regla encendida con puntos pendientes</translation>
        </message>
        <message>
            <source>Automatic replies paused</source>
            <translation>Respuestas automáticas en pausa</translation>
        </message>
        <message>
            <source>Automatic replies go on</source>
            <translation>Las respuestas automáticas siguen</translation>
        </message>
        <message>
            <source>Limits of automatic replies</source>
            <translation>Límites de las respuestas automáticas</translation>
        </message>
        <message>
            <source>Automatic reply kept back</source>
            <translation>Respuesta automática retenida</translation>
        </message>
        <message>
            <source>Warning of a deadline</source>
            <translation>Aviso de un plazo</translation>
        </message>
        <message>
            <source>Reply translated</source>
            <translation>Respuesta traducida</translation>
        </message>
        <message>
            <source>Word of the glossary</source>
            <translation>Palabra del glosario</translation>
        </message>
        <message>
            <source>Word taken out of the glossary</source>
            <translation>Palabra quitada del glosario</translation>
        </message>
        <message>
            <source>Glossary imported</source>
            <translation>Glosario importado</translation>
        </message>
        <message>
            <source>Languages of a person changed</source>
            <translation>Idiomas de una persona cambiados</translation>
        </message>
        <message>
            <source>Knowledge or phrase saved</source>
            <translation>Conocimiento o frase guardados</translation>
        </message>
        <message>
            <source>Knowledge or phrase deleted</source>
            <translation>Conocimiento o frase eliminados</translation>
        </message>
        <message>
            <source>Knowledge or phrase approved</source>
            <translation>Conocimiento o frase aprobados</translation>
        </message>
        <message>
            <source>Knowledge and phrases imported</source>
            <translation>Conocimiento y frases importados</translation>
        </message>
        <message>
            <source>Practice begun</source>
            <translation>Práctica iniciada</translation>
        </message>
        <message>
            <source>Practice ended</source>
            <translation>Práctica terminada</translation>
        </message>
        <message>
            <source>Reply written in practice</source>
            <translation>Respuesta escrita en práctica</translation>
        </message>
        <message>
            <source>Practice reply commented</source>
            <translation>Respuesta de práctica comentada</translation>
        </message>
        <message>
            <source>Tags learned</source>
            <translation>Etiquetas aprendidas</translation>
        </message>
        <message>
            <source>Learned tags forgotten</source>
            <translation>Etiquetas aprendidas olvidadas</translation>
        </message>
        <message>
            <source>Draft written by a language model</source>
            <translation>Borrador escrito por un modelo de lenguaje</translation>
        </message>
        <message>
            <source>Case marked as settled</source>
            <translation>Caso marcado como resuelto</translation>
        </message>
        <message>
            <source>Settled case opened again</source>
            <translation>Caso resuelto abierto de nuevo</translation>
        </message>
        <message>
            <source>Evidence packed to be handed on</source>
            <translation>Pruebas empaquetadas para entregar</translation>
        </message>
        <message>
            <source>Reviewer&apos;s file made</source>
            <translation>Archivo para revisión creado</translation>
        </message>
        <message>
            <source>How long data is kept</source>
            <translation>Cuánto tiempo se conservan los datos</translation>
        </message>
        <message>
            <source>Deleted because its time had come</source>
            <translation>Eliminado por vencer su plazo</translation>
        </message>
        <message>
            <source>Legal hold set</source>
            <translation>Retención legal establecida</translation>
        </message>
        <message>
            <source>Legal hold lifted</source>
            <translation>Retención legal levantada</translation>
        </message>
        <message>
            <source>Buyer forgotten</source>
            <translation>Comprador eliminado a petición</translation>
        </message>
        <message>
            <source>Words taken out of the journal for a forgotten buyer</source>
            <translation>Palabras retiradas del registro por un comprador eliminado</translation>
        </message>
        <message>
            <source>Planned archive written and read back</source>
            <translation>Archivo programado escrito y comprobado</translation>
        </message>
        <message>
            <source>Planned archive failed</source>
            <translation>Falló el archivo programado</translation>
        </message>
        <message>
            <source>Orders imported</source>
            <translation>Pedidos importados</translation>
        </message>
        <message>
            <source>Key for reading made</source>
            <translation>Clave de lectura creada</translation>
        </message>
        <message>
            <source>Key for reading revoked</source>
            <translation>Clave de lectura revocada</translation>
        </message>
        <message>
            <source>Figures saved</source>
            <translation>Cifras guardadas</translation>
        </message>
        <message>
            <source>Ratings taken in</source>
            <translation>Valoraciones incorporadas</translation>
        </message>
        <message>
            <source>Conversation rated</source>
            <translation>Conversación valorada</translation>
        </message>
        <message>
            <source>Platform&apos;s figure of a store entered</source>
            <translation>Cifra de la plataforma de una tienda introducida</translation>
        </message>
        <message>
            <source>Platform&apos;s figure of a store removed</source>
            <translation>Cifra de la plataforma de una tienda eliminada</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Sesión iniciada</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>Sesión cerrada</translation>
        </message>
        <message>
            <source>Signed in a second time</source>
            <translation>Segunda sesión de la misma persona</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>Contraseña incorrecta</translation>
        </message>
        <message>
            <source>Sign-in added</source>
            <translation>Inicio de sesión añadido</translation>
        </message>
        <message>
            <source>Sign-in removed</source>
            <translation>Inicio de sesión quitado</translation>
        </message>
        <message>
            <source>Password of a person changed</source>
            <translation>Contraseña de una persona cambiada</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>Funciones cambiadas</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeyTable</name>
        <message>
            <source>Keys</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Buscar un comando o una tecla</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+9: one store     Enter change keys     Esc close</source>
            <translation>Ctrl+1 a Ctrl+9: una tienda     Enter cambiar teclas     Esc cerrar</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Comandos y sus teclas</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeysFlow</name>
        <message numerus="yes">
            <source>The keys of %n command(s) were taken from the file.</source>
            <translation>
                <numerusform>Se tomaron del archivo las teclas de %n comando.</numerusform>
                <numerusform>Se tomaron del archivo las teclas de %n comandos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The changed keys were written to %1.</source>
            <translation>Las teclas modificadas se escribieron en %1.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>No se pudo escribir el archivo.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeysPage</name>
        <message>
            <source>Keys</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Choose a command and press its new key. Changes count at once and are kept in keys.json beside the workspace.</source>
            <translation>Elija un comando y pulse su nueva tecla. Los cambios valen de inmediato y se guardan en keys.json, junto al espacio de trabajo.</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Buscar un comando o una tecla</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Comandos y sus teclas</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Tecla nueva</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Add another</source>
            <translation>Agregar otra</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Sin tecla</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>Usarla aquí</translation>
        </message>
        <message>
            <source>Press the new key now, or G and another key. Esc leaves it as it is.</source>
            <translation>Pulse ahora la tecla nueva, o G y otra tecla. Esc la deja como está.</translation>
        </message>
        <message>
            <source>Press a key</source>
            <translation>Pulse una tecla</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>Restablecer todas las teclas</translation>
        </message>
        <message>
            <source>Key files (*.json)</source>
            <translation>Archivos de atajos (*.json)</translation>
        </message>
        <message>
            <source>Import keys</source>
            <translation>Importar atajos</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>Exportar atajos</translation>
        </message>
        <message>
            <source>changed</source>
            <comment>a key</comment>
            <translation>cambiada</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>sin tecla</translation>
        </message>
        <message>
            <source>Choose a command above.</source>
            <translation>Elija un comando arriba.</translation>
        </message>
        <message>
            <source>Key of “%1”</source>
            <translation>Tecla de «%1»</translation>
        </message>
        <message>
            <source>%1 belongs to input methods. Press another key.</source>
            <translation>%1 la usan los métodos de entrada. Pulse otra tecla.</translation>
        </message>
        <message>
            <source>%1 opens menus. Press another key.</source>
            <translation>%1 abre menús. Pulse otra tecla.</translation>
        </message>
        <message>
            <source>%1 writes a character on European keyboards. Press another key.</source>
            <translation>%1 escribe un carácter en teclados europeos. Pulse otra tecla.</translation>
        </message>
        <message>
            <source>%1 is needed in every field. Press another key.</source>
            <translation>%1 se necesita en todos los campos. Pulse otra tecla.</translation>
        </message>
        <message>
            <source>%1 shows one store. Press another key.</source>
            <translation>%1 muestra una tienda. Pulse otra tecla.</translation>
        </message>
        <message>
            <source>G waits for a second key, as in G I. Press G and another key.</source>
            <translation>G espera una segunda tecla, como en G I. Pulse G y otra tecla.</translation>
        </message>
        <message>
            <source>%1 is the key of “%2”.</source>
            <translation>%1 es la tecla de «%2».</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgeFlow</name>
        <message>
            <source>Saved. A change of its words needs a new approval.</source>
            <translation>Guardado. Un cambio del texto necesita una nueva aprobación.</translation>
        </message>
        <message>
            <source>Approved. It is suggested from now on.</source>
            <translation>Aprobada. A partir de ahora se sugiere.</translation>
        </message>
        <message>
            <source>The entry was deleted.</source>
            <translation>La entrada se eliminó.</translation>
        </message>
        <message>
            <source>Kept. The journal names the change.</source>
            <translation>Guardado. El diario registra el cambio.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>Se escribió %n fila en %1.</numerusform>
                <numerusform>Se escribieron %n filas en %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) are new or changed.</source>
            <translation>
                <numerusform>%n entrada es nueva o cambió.</numerusform>
                <numerusform>%n entradas son nuevas o cambiaron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be read; the first is in line %1: %2</source>
            <translation>
                <numerusform>No se pudo leer %n fila; la primera está en la línea %1: %2</numerusform>
                <numerusform>No se pudieron leer %n filas; la primera está en la línea %1: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgeInsertFlow</name>
        <message>
            <source>language unknown</source>
            <translation>idioma desconocido</translation>
        </message>
        <message>
            <source>This entry has expired and was not inserted. Renew it in the settings, or choose another one.</source>
            <translation>Esta entrada venció y no se insertó. Renuévela en los ajustes o elija otra.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgePage</name>
        <message>
            <source>There is no entry yet. Add the supplied phrases, or write one.</source>
            <translation>Aún no hay entradas. Agregue las frases incluidas o escriba una.</translation>
        </message>
        <message>
            <source>Choose an entry to read or change it.</source>
            <translation>Elija una entrada para leerla o cambiarla.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Title in Chinese</source>
            <translation>Título en chino</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Tipo de entrada</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Frase</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>any scene</source>
            <translation>cualquier situación</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>all marketplaces</source>
            <translation>todas las plataformas</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>A cargo</translation>
        </message>
        <message>
            <source>no owner</source>
            <translation>sin responsable</translation>
        </message>
        <message>
            <source>Site, as stores name it; empty: every site</source>
            <translation>Sitio, como lo nombran las tiendas; vacío: todos</translation>
        </message>
        <message>
            <source>To be read again by</source>
            <translation>Volver a revisar antes del</translation>
        </message>
        <message>
            <source>Expires on</source>
            <translation>Vence el</translation>
        </message>
        <message>
            <source>Text in a language</source>
            <translation>Texto en un idioma</translation>
        </message>
        <message>
            <source>Remove this text</source>
            <translation>Quitar este texto</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Language of another text</source>
            <translation>Idioma de otro texto</translation>
        </message>
        <message>
            <source>Add a text</source>
            <translation>Agregar un texto</translation>
        </message>
        <message>
            <source>There is a text in this language already; it is shown now.</source>
            <translation>Ya hay un texto en este idioma; se muestra ahora.</translation>
        </message>
        <message>
            <source>Not approved yet: it is not suggested.</source>
            <translation>Aún sin aprobar: no se sugiere.</translation>
        </message>
        <message>
            <source>Supplied with InquiryDesk since %1.</source>
            <translation>Incluida con InquiryDesk desde %1.</translation>
        </message>
        <message>
            <source>Approved by %1 on %2.</source>
            <translation>Aprobada por %1 el %2.</translation>
        </message>
        <message>
            <source>Every text was read by a native speaker</source>
            <translation>Un hablante nativo leyó todos los textos</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar los cambios</translation>
        </message>
        <message>
            <source>Delete it now</source>
            <translation>Eliminarla ahora</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Knowledge and phrases</source>
            <translation>Conocimiento y frases</translation>
        </message>
        <message>
            <source>Articles and phrases for the reply, found by Ctrl+Shift+J while writing, also without a network. Approved phrases are suggested by what the buyer writes about.</source>
            <translation>Artículos y frases para responder; se buscan con Ctrl+Shift+J al escribir, también sin red. Las frases aprobadas se sugieren según lo que pregunta el comprador.</translation>
        </message>
        <message>
            <source>Words of the title or the text</source>
            <translation>Palabras del título o del texto</translation>
        </message>
        <message>
            <source>Find an entry</source>
            <translation>Buscar una entrada</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Nueva entrada</translation>
        </message>
        <message>
            <source>Import CSV…</source>
            <translation>Importar CSV…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Exportar CSV…</translation>
        </message>
        <message>
            <source>Add the supplied phrases</source>
            <translation>Agregar las frases incluidas</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <source>Import knowledge and phrases</source>
            <translation>Importar conocimiento y frases</translation>
        </message>
        <message>
            <source>Export knowledge and phrases</source>
            <translation>Exportar conocimiento y frases</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s)</source>
            <translation>
                <numerusform>%n texto</numerusform>
                <numerusform>%n textos</numerusform>
            </translation>
        </message>
        <message>
            <source>approved</source>
            <translation>aprobada</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>aún sin aprobar</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>vencida</translation>
        </message>
        <message>
            <source>Who may approve</source>
            <translation>Quién puede aprobar</translation>
        </message>
        <message>
            <source>Nobody chosen: everybody may.</source>
            <translation>Nadie elegido: todos pueden.</translation>
        </message>
        <message>
            <source>%1 may approve entries</source>
            <translation>%1 puede aprobar entradas</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgePicker</name>
        <message>
            <source>suggested</source>
            <translation>sugerida</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>vencida</translation>
        </message>
        <message>
            <source>not in the buyer&apos;s language</source>
            <translation>no está en el idioma del comprador</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>aún sin aprobar</translation>
        </message>
        <message>
            <source>not read by a native speaker</source>
            <translation>sin revisión de un nativo</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>sin resultados</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrada</numerusform>
                <numerusform>%n encontradas</numerusform>
            </translation>
        </message>
        <message>
            <source>Knowledge and phrases</source>
            <translation>Conocimiento y frases</translation>
        </message>
        <message>
            <source>Words of the title or the text</source>
            <translation>Palabras del título o del texto</translation>
        </message>
        <message>
            <source>Search knowledge and phrases</source>
            <translation>Buscar conocimiento y frases</translation>
        </message>
        <message>
            <source>Knowledge and phrases for this thread</source>
            <translation>Conocimiento y frases para esta conversación</translation>
        </message>
        <message>
            <source>↑↓ choose     Enter insert at the cursor     Esc close</source>
            <translation>↑↓ elegir     Enter insertar en el cursor     Esc cerrar</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LaterPopup</name>
        <message>
            <source>In one hour</source>
            <translation>En una hora</translation>
        </message>
        <message>
            <source>This evening</source>
            <translation>Esta tarde</translation>
        </message>
        <message>
            <source>Tomorrow morning</source>
            <translation>Mañana por la mañana</translation>
        </message>
        <message>
            <source>Monday morning</source>
            <translation>El lunes por la mañana</translation>
        </message>
        <message>
            <source>9 in the morning for the buyer</source>
            <translation>Las 9 de la mañana del comprador</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>Enviar más tarde</translation>
        </message>
        <message>
            <source>Send at this time</source>
            <translation>Enviar a esa hora</translation>
        </message>
        <message>
            <source>Time to send at, %1</source>
            <comment>city</comment>
            <translation>Hora de envío, %1</translation>
        </message>
        <message>
            <source>Send it even if the buyer writes before</source>
            <translation>Enviar aunque el comprador escriba antes</translation>
        </message>
        <message>
            <source>Otherwise a new message of the buyer turns it back into a draft and tells you. If this desk does not run or has no network at that time and it becomes more than 15 minutes late, it waits for your decision.</source>
            <translation>De lo contrario, un mensaje nuevo del comprador la convierte otra vez en borrador y se le avisa. Si a esa hora la aplicación no está abierta o no hay red y se retrasa más de 15 minutos, espera su decisión.</translation>
        </message>
        <message>
            <source>That is after the deadline, %1. Press once more to send it so late.</source>
            <translation>Eso es después del plazo, %1. Pulse otra vez para enviarlo tan tarde.</translation>
        </message>
        <message>
            <source>after the deadline</source>
            <translation>después del plazo</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LinkPrompt</name>
        <message>
            <source>This address is not opened from here: only https pages are.</source>
            <translation>Esta dirección no se abre desde aquí: solo se abren páginas https.</translation>
        </message>
        <message>
            <source>This leads away from %1, to %2. Open it?</source>
            <comment>marketplace, host</comment>
            <translation>Esto sale de %1 y lleva a %2. ¿Abrirlo?</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <source>Do not open</source>
            <translation>No abrir</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListFlow</name>
        <message>
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>%1 · newest %2</source>
            <comment>search, number of hits shown</comment>
            <translation>%1 · las %2 más recientes</translation>
        </message>
        <message>
            <source>Only lists of up to %1 threads can be sorted by this column: longer ones by due time or by last message.</source>
            <translation>Solo las listas de hasta %1 conversaciones se pueden ordenar por esta columna; las más largas, por vencimiento o por último mensaje.</translation>
        </message>
        <message>
            <source>In %1 messages, complete since %2</source>
            <translation>En %1 mensajes, completo desde %2</translation>
        </message>
        <message>
            <source>In %1 messages; not every store is complete</source>
            <translation>En %1 mensajes; no todas las tiendas están completas</translation>
        </message>
        <message numerus="yes">
            <source>%n not searchable yet</source>
            <translation>
                <numerusform>%n aún no se puede buscar</numerusform>
                <numerusform>%n aún no se pueden buscar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListTabs</name>
        <message>
            <source>Parts of this list</source>
            <translation>Partes de esta lista</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a part of the list and how many threads are in it</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListsFlow</name>
        <message>
            <source>The tag “%1” is there.</source>
            <translation>La etiqueta «%1» ya está disponible.</translation>
        </message>
        <message>
            <source>“%1” is called “%2” now. Rename it back to undo.</source>
            <translation>«%1» ahora se llama «%2». Para deshacerlo, vuelva a cambiar el nombre.</translation>
        </message>
        <message>
            <source>“%1” has its new colour.</source>
            <translation>«%1» tiene su nuevo color.</translation>
        </message>
        <message>
            <source>“%1” was merged into “%2”.</source>
            <translation>«%1» se combinó con «%2».</translation>
        </message>
        <message>
            <source>The tag “%1” was deleted. Create it again to have it back; the journal knows its threads.</source>
            <translation>Se eliminó la etiqueta «%1». Créela de nuevo para recuperarla; el registro conoce sus conversaciones.</translation>
        </message>
        <message>
            <source>The view is called “%1” now.</source>
            <translation>La vista ahora se llama «%1».</translation>
        </message>
        <message>
            <source>The view was deleted. Save the search again to have it back.</source>
            <translation>Se eliminó la vista. Guarde la búsqueda de nuevo para recuperarla.</translation>
        </message>
        <message>
            <source>Threads can be assigned to %1 now.</source>
            <translation>Ya se pueden asignar conversaciones a %1.</translation>
        </message>
        <message>
            <source>The name is %1 now.</source>
            <translation>El nombre ahora es %1.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListsPage</name>
        <message>
            <source>Tags and saved views</source>
            <translation>Etiquetas y vistas</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Name of a new tag</source>
            <translation>Nombre de la etiqueta nueva</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Waiting for a reply</source>
            <translation>Esperan respuesta</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n en espera</numerusform>
                <numerusform>%1, %n en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>comes with the desk</source>
            <translation>incluida en la aplicación</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>propia</translation>
        </message>
        <message>
            <source>New name of the tag %1</source>
            <translation>Nuevo nombre de la etiqueta %1</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Colour of the tag</source>
            <translation>Color de la etiqueta</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>Color %1</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Combinar…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Merge %1 into</source>
            <translation>Combinar %1 con</translation>
        </message>
        <message>
            <source>Merge %1 into it</source>
            <translation>Combinar %1 con ella</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) that wait for a reply carry “%1”; done ones may, too. They stay, without the tag. A deleted tag can be created again, but not its threads&apos; marks.</source>
            <translation>
                <numerusform>%n conversación que espera respuesta lleva «%1»; quizá también algunas finalizadas. Permanecen, sin la etiqueta. Una etiqueta eliminada se puede volver a crear, pero no sus marcas en las conversaciones.</numerusform>
                <numerusform>%n conversaciones que esperan respuesta llevan «%1»; quizá también algunas finalizadas. Permanecen, sin la etiqueta. Una etiqueta eliminada se puede volver a crear, pero no sus marcas en las conversaciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete the tag</source>
            <translation>Eliminar la etiqueta</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vistas guardadas</translation>
        </message>
        <message>
            <source>No view has been saved yet. Search for something and keep the search as a view.</source>
            <translation>Aún no se ha guardado ninguna vista. Busque algo y guarde la búsqueda como vista.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>Muestra</translation>
        </message>
        <message>
            <source>New name of the view</source>
            <translation>Nuevo nombre de la vista</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LockPage</name>
        <message numerus="yes">
            <source>That was not the passphrase. Try again in %n s.</source>
            <translation>
                <numerusform>La frase de contraseña no es correcta. Inténtelo de nuevo en %n s.</numerusform>
                <numerusform>La frase de contraseña no es correcta. Inténtelo de nuevo en %n s.</numerusform>
            </translation>
        </message>
        <message>
            <source>That was not the passphrase.</source>
            <translation>La frase de contraseña no es correcta.</translation>
        </message>
        <message>
            <source>Locked since %1</source>
            <translation>Bloqueado desde %1</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n vencida</numerusform>
                <numerusform>%n vencidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due soon</source>
            <translation>
                <numerusform>%n por vencer</numerusform>
                <numerusform>%n por vencer</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due soon. Messages go on coming in and going out.</source>
            <translation>No hay nada por vencer. Los mensajes siguen entrando y saliendo.</translation>
        </message>
        <message>
            <source>No passphrase is set, so anybody can unlock with a click. Set one in the settings under Security.</source>
            <translation>No hay frase de contraseña, así que cualquiera puede desbloquear con un clic. Defínala en la configuración, en Seguridad.</translation>
        </message>
        <message>
            <source>Drafts and your place are kept.</source>
            <translation>Se conservan los borradores y el lugar donde estaba.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::MailboxForm</name>
        <message>
            <source>Another provider</source>
            <translation>Otro proveedor</translation>
        </message>
        <message>
            <source>Type the address buyers&apos; messages arrive at, like service@shop.example.</source>
            <translation>Escriba la dirección a la que llegan los mensajes de los compradores, como service@shop.example.</translation>
        </message>
        <message>
            <source>Choose the provider, or type the name of the IMAP server.</source>
            <translation>Elija el proveedor o escriba el nombre del servidor IMAP.</translation>
        </message>
        <message>
            <source>Choose the provider, or type the name of the SMTP server.</source>
            <translation>Elija el proveedor o escriba el nombre del servidor SMTP.</translation>
        </message>
        <message>
            <source>Mail goes unencrypted only to this computer: choose TLS or STARTTLS.</source>
            <translation>El correo sin cifrar solo se permite hacia este equipo: elija TLS o STARTTLS.</translation>
        </message>
        <message>
            <source>Mail address of the store</source>
            <translation>Dirección de correo de la tienda</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>User name, where it is not the address</source>
            <translation>Nombre de usuario, si no es la dirección</translation>
        </message>
        <message>
            <source>IMAP server, port and encryption</source>
            <translation>Servidor IMAP, puerto y cifrado</translation>
        </message>
        <message>
            <source>SMTP server, port and encryption</source>
            <translation>Servidor SMTP, puerto y cifrado</translation>
        </message>
        <message>
            <source>%1 server</source>
            <translation>Servidor %1</translation>
        </message>
        <message>
            <source>Port of the %1 server</source>
            <translation>Puerto del servidor %1</translation>
        </message>
        <message>
            <source>Encryption of the %1 server</source>
            <translation>Cifrado del servidor %1</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>service@shop.example</source>
            <translation>service@shop.example</translation>
        </message>
        <message>
            <source>Hide the servers</source>
            <translation>Ocultar los servidores</translation>
        </message>
        <message>
            <source>Show the servers</source>
            <translation>Mostrar los servidores</translation>
        </message>
        <message>
            <source>How the desk signs in</source>
            <translation>Modo de inicio de sesión</translation>
        </message>
        <message>
            <source>With a password or app password</source>
            <translation>Con contraseña o contraseña de aplicación</translation>
        </message>
        <message>
            <source>With Google, in the browser</source>
            <translation>Con Google, en el navegador</translation>
        </message>
        <message>
            <source>With Microsoft, in the browser</source>
            <translation>Con Microsoft, en el navegador</translation>
        </message>
        <message>
            <source>Directory (tenant), for an application of one organisation</source>
            <translation>Directorio (tenant), para una aplicación de una sola organización</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <source>Spare mailbox, used when the first cannot be reached (optional): IMAP server, port and encryption</source>
            <translation>Buzón de reserva, para cuando no se puede conectar con el principal (opcional): servidor IMAP, puerto y cifrado</translation>
        </message>
        <message>
            <source>User name of the spare mailbox; have copies of the mail sent on to it</source>
            <translation>Nombre de usuario del buzón de reserva; haga que se le reenvíen copias del correo</translation>
        </message>
        <message>
            <source>Receiving server whose checks of senders are believed; empty: nobody&apos;s</source>
            <translation>Servidor receptor en cuyas comprobaciones de remitentes se confía; vacío: en las de ninguno</translation>
        </message>
        <message>
            <source>Spare IMAP</source>
            <translation>IMAP de reserva</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::MainWindow</name>
        <message>
            <source>Practice: your replies are kept for your coach and reach nobody.</source>
            <translation>Práctica: sus respuestas se guardan para su instructor y no llegan a nadie.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::NavigationDelegate</name>
        <message>
            <source>Connect a store</source>
            <translation>Conectar una tienda</translation>
        </message>
        <message>
            <source>Fold %1</source>
            <translation>Contraer %1</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>Mostrar %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::NavigationModel</name>
        <message>
            <source>Needs reply</source>
            <translation>Por responder</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mías</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>Sin asignar</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Por vencer</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Waiting for buyer</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>Pospuestas</translation>
        </message>
        <message>
            <source>Cases / claims</source>
            <translation>Casos / reclamos</translation>
        </message>
        <message>
            <source>Platform notices</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>Tiendas</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vistas guardadas</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a list&apos;s name and how many threads need an answer</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, open</source>
            <comment>a section of the navigation</comment>
            <translation>%1, desplegada</translation>
        </message>
        <message>
            <source>%1, folded</source>
            <comment>a section of the navigation</comment>
            <translation>%1, contraída</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::NavigationPanel</name>
        <message>
            <source>Navigation</source>
            <translation>Navegación</translation>
        </message>
        <message>
            <source>Views, stores and tags</source>
            <translation>Vistas, tiendas y etiquetas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Delete this view</source>
            <translation>Eliminar esta vista</translation>
        </message>
        <message>
            <source>Response times</source>
            <translation>Tiempos de respuesta</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::NoticeLine</name>
        <message>
            <source>Got it</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>%1: take this line away</source>
            <comment>button</comment>
            <translation>%1: quitar esta línea</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Consejo</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Aviso</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutageBox</name>
        <message>
            <source>Open Buyer-Seller Messages in Seller Central, once for every site of the account.</source>
            <translation>Abra los mensajes entre comprador y vendedor en Seller Central, una vez por cada sitio de la cuenta.</translation>
        </message>
        <message>
            <source>Open the mailbox of the shop in its webmail; look into Junk, too.</source>
            <translation>Abra el buzón de la tienda en su webmail; revise también el correo no deseado.</translation>
        </message>
        <message>
            <source>Open the message page of the platform in the browser.</source>
            <translation>Abra en el navegador la página de mensajes de la plataforma.</translation>
        </message>
        <message>
            <source>Look for new messages since the last patrol or sync.</source>
            <translation>Busque mensajes nuevos desde la última ronda o sincronización.</translation>
        </message>
        <message>
            <source>Forward what must not wait to a mailbox that this desk reads.</source>
            <translation>Reenvíe lo que no puede esperar a un buzón que lea esta aplicación.</translation>
        </message>
        <message>
            <source>Look whether the notification mails come in here: the store may name their mailbox.</source>
            <translation>Compruebe si llegan aquí los correos de aviso: la tienda puede indicar su buzón.</translation>
        </message>
        <message>
            <source>Answer there what cannot wait; the desk takes those answers in when the store is back.</source>
            <translation>Responda allí lo que no puede esperar; la aplicación incorpora esas respuestas cuando la tienda vuelva.</translation>
        </message>
        <message>
            <source>Look at claims, returns and cancellations that have a deadline.</source>
            <translation>Revise los reclamos, las devoluciones y las cancelaciones que tengan plazo.</translation>
        </message>
        <message>
            <source>This store is out of reach: walk through the patrol list</source>
            <translation>No se puede conectar con esta tienda: recorra la lista de la ronda</translation>
        </message>
        <message>
            <source>Outage plan: what to do by hand while this store is out of reach</source>
            <translation>Plan de contingencia: qué hacer a mano mientras no se pueda conectar con esta tienda</translation>
        </message>
        <message>
            <source>Last patrol %1 by %2</source>
            <translation>Última ronda: %1, por %2</translation>
        </message>
        <message>
            <source>No patrol yet</source>
            <translation>Aún no hay rondas</translation>
        </message>
        <message>
            <source>due now</source>
            <translation>toca ahora</translation>
        </message>
        <message>
            <source>next due %1</source>
            <translation>próxima: %1</translation>
        </message>
        <message>
            <source>look for messages since %1</source>
            <translation>busque mensajes desde %1</translation>
        </message>
        <message>
            <source>done %1</source>
            <comment>a step of the patrol list</comment>
            <translation>hecho %1</translation>
        </message>
        <message>
            <source>Step %1 of %2 at %3: %4</source>
            <translation>Paso %1 de %2 en %3: %4</translation>
        </message>
        <message>
            <source>Edit the steps…</source>
            <translation>Editar los pasos…</translation>
        </message>
        <message>
            <source>Edit the steps of the outage plan: %1</source>
            <translation>Editar los pasos del plan de contingencia: %1</translation>
        </message>
        <message>
            <source>Steps of the outage plan of %1, one a line</source>
            <translation>Pasos del plan de contingencia de %1, uno por línea</translation>
        </message>
        <message>
            <source>A round every</source>
            <translation>Una ronda cada</translation>
        </message>
        <message>
            <source>Minutes between two patrols at %1</source>
            <translation>Minutos entre dos rondas en %1</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Keep these steps</source>
            <translation>Guardar estos pasos</translation>
        </message>
        <message>
            <source>Use the desk&apos;s steps</source>
            <translation>Usar los pasos predeterminados</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Emergency contacts and notice for buyers…</source>
            <translation>Contactos de emergencia y aviso a compradores…</translation>
        </message>
        <message>
            <source>Emergency contacts and notice for buyers: %1</source>
            <translation>Contactos de emergencia y aviso a compradores: %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxDelegate</name>
        <message>
            <source>leaves in %1 s</source>
            <translation>sale en %1 s</translation>
        </message>
        <message>
            <source>waits until %1</source>
            <translation>espera hasta %1</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>leaves %1</source>
            <translation>sale %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>waits: %1</source>
            <comment>for what</comment>
            <translation>espera: %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxDetail</name>
        <message>
            <source>The text left this computer, but the connection ended before the platform answered. It is being looked up; it is never sent again by itself.</source>
            <translation>El texto salió de este equipo, pero la conexión terminó antes de que la plataforma respondiera. Se está verificando; nunca se reenvía automáticamente.</translation>
        </message>
        <message>
            <source>The text left this computer, but the connection ended before the platform answered, and looking it up did not settle it. Please look at the thread and decide.</source>
            <translation>El texto salió de este equipo, pero la conexión terminó antes de que la plataforma respondiera y la verificación no lo aclaró. Consulte la conversación y decida.</translation>
        </message>
        <message>
            <source>The platform refused it.</source>
            <translation>La plataforma la rechazó.</translation>
        </message>
        <message>
            <source>It is held back for some seconds, so that it can be undone.</source>
            <translation>Se retiene unos segundos para que pueda deshacerse el envío.</translation>
        </message>
        <message>
            <source>It waits for its turn.</source>
            <translation>Espera su turno.</translation>
        </message>
        <message>
            <source>It is being handed over.</source>
            <translation>Se está entregando a la plataforma.</translation>
        </message>
        <message>
            <source>The platform took it; it has not shown up in the thread yet.</source>
            <translation>La plataforma la recibió; todavía no aparece en la conversación.</translation>
        </message>
        <message>
            <source>It stands in the thread at the platform.</source>
            <translation>Ya figura en la conversación de la plataforma.</translation>
        </message>
        <message>
            <source>It was undone before it left.</source>
            <translation>Se retiró antes de salir.</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Llegó</translation>
        </message>
        <message>
            <source>Marks it as sent and stops the clock.</source>
            <translation>La marca como enviada y detiene el plazo.</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marcar como enviada</translation>
        </message>
        <message>
            <source>It did not arrive</source>
            <translation>No llegó</translation>
        </message>
        <message>
            <source>Sends the same text once more, after the check.</source>
            <translation>Envía el mismo texto una vez más, después de la revisión.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar de nuevo</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>No lo sé</translation>
        </message>
        <message>
            <source>Reads the thread again. Until this is settled nothing else goes to this buyer.</source>
            <translation>Vuelve a leer la conversación. Hasta que se aclare, no sale nada más para este comprador.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Verificar de nuevo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>After the cause is gone: the same text, after the check.</source>
            <translation>Una vez resuelta la causa: el mismo texto, después de la revisión.</translation>
        </message>
        <message>
            <source>Give it up</source>
            <translation>Desistir del envío</translation>
        </message>
        <message>
            <source>Nothing is sent. The text stays in the journal.</source>
            <translation>No se envía nada. El texto queda en el registro.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Retirarla</translation>
        </message>
        <message>
            <source>The text returns to the composer.</source>
            <translation>El texto vuelve al editor.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Send it now</source>
            <translation>Enviarla ahora</translation>
        </message>
        <message>
            <source>Ends the wait.</source>
            <translation>Termina la espera.</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <source>Nothing is sent.</source>
            <translation>No se envía nada.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose an item on the left.</source>
            <translation>Elija un elemento a la izquierda.</translation>
        </message>
        <message>
            <source>Open the thread</source>
            <translation>Abrir la conversación</translation>
        </message>
        <message>
            <source>The text left this computer, but the connection ended before the platform answered. One message in the thread may be it. Please compare.</source>
            <translation>El texto salió de este equipo, pero la conexión terminó antes de que la plataforma respondiera. Un mensaje de la conversación podría ser ese. Compárelos.</translation>
        </message>
        <message>
            <source>It leaves at the time that was chosen. Until then it can be undone.</source>
            <translation>Sale a la hora elegida. Hasta entonces puede retirarse.</translation>
        </message>
        <message>
            <source>It is being written. Nothing of it has left.</source>
            <translation>Se está escribiendo. Nada de ella ha salido.</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Cambiarla</translation>
        </message>
        <message>
            <source>The text becomes the draft of its thread again.</source>
            <translation>El texto vuelve a ser el borrador de su conversación.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message>
            <source>Opens the thread with the draft.</source>
            <translation>Abre la conversación con el borrador.</translation>
        </message>
        <message>
            <source>Did it arrive?</source>
            <translation>¿Llegó?</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>para %1</translation>
        </message>
        <message>
            <source>order %1</source>
            <translation>pedido %1</translation>
        </message>
        <message>
            <source>written by %1</source>
            <translation>escrita por %1</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n intento</numerusform>
                <numerusform>%n intentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n character(s)</source>
            <translation>
                <numerusform>%1 · %n carácter</numerusform>
                <numerusform>%1 · %n caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>What we sent</source>
            <translation>Lo que enviamos</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>El texto</translation>
        </message>
        <message>
            <source>%1 · message %2</source>
            <translation>%1 · mensaje %2</translation>
        </message>
        <message>
            <source>Found in the thread</source>
            <translation>Encontrado en la conversación</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>leído %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>aún sin leer</translation>
        </message>
        <message>
            <source>No message of ours that was not there before.</source>
            <translation>Ningún mensaje nuestro que no estuviera antes.</translation>
        </message>
        <message>
            <source>same minute</source>
            <translation>mismo minuto</translation>
        </message>
        <message>
            <source>%1 apart</source>
            <translation>%1 de diferencia</translation>
        </message>
        <message>
            <source>same buyer</source>
            <translation>mismo comprador</translation>
        </message>
        <message>
            <source>not there before</source>
            <translation>no estaba antes</translation>
        </message>
        <message>
            <source>text %1 % alike</source>
            <translation>texto %1 % similar</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
        <message>
            <source>%1 time</source>
            <comment>city</comment>
            <translation>hora de %1</translation>
        </message>
        <message>
            <source>The platform took it. It does not show it back in the thread.</source>
            <translation>La plataforma lo aceptó. No lo muestra en la conversación.</translation>
        </message>
        <message>
            <source>It waits for a second person&apos;s word. Nothing of it has left.</source>
            <translation>Espera la palabra de una segunda persona. Nada ha salido todavía.</translation>
        </message>
        <message>
            <source>Second name: %1</source>
            <translation>Segundo nombre: %1</translation>
        </message>
        <message>
            <source>It leaves after the check. The journal keeps both names.</source>
            <translation>Sale tras la revisión. El registro guarda ambos nombres.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Nobody may approve it</source>
            <translation>Nadie puede aprobarlo</translation>
        </message>
        <message>
            <source>Choose approvers in the settings of the outgoing check.</source>
            <translation>Elija aprobadores en los ajustes de la revisión de salida.</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>Abrir los ajustes</translation>
        </message>
        <message>
            <source>It waits: %1. %2.</source>
            <comment>reason, what to do</comment>
            <translation>Espera: %1. %2.</translation>
        </message>
        <message>
            <source>Afterwards it leaves by itself, after the check.</source>
            <translation>Después sale por sí sola, tras la comprobación.</translation>
        </message>
        <message>
            <source>Open the stores</source>
            <translation>Abrir las tiendas</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxFlow</name>
        <message>
            <source>Reading the thread again.</source>
            <translation>Leyendo la conversación otra vez.</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) are drafts again.</source>
            <translation>
                <numerusform>%n respuesta vuelve a ser borrador.</numerusform>
                <numerusform>%n respuestas vuelven a ser borradores.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had left already.</source>
            <translation>
                <numerusform>%n ya había salido.</numerusform>
                <numerusform>%n ya habían salido.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxModel</name>
        <message>
            <source>Needs your decision</source>
            <translation>Requieren su decisión</translation>
        </message>
        <message>
            <source>Refused, not sent</source>
            <translation>Rechazadas, no enviadas</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviadas</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Canceladas</translation>
        </message>
        <message>
            <source>%1, to %2: %3</source>
            <comment>state, buyer, text</comment>
            <translation>%1, para %2: %3</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>Enviadas hoy</translation>
        </message>
        <message>
            <source>Being written</source>
            <translation>En redacción</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxPanel</name>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation>
                <numerusform>%n en curso</numerusform>
                <numerusform>%n en curso</numerusform>
            </translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Replies on their way</source>
            <translation>Respuestas en curso</translation>
        </message>
        <message>
            <source>Nothing is ever sent twice by itself. What is unknown waits for a look-up or for your word.</source>
            <translation>Nada se envía dos veces automáticamente. Lo que queda sin aclarar espera una verificación o su decisión.</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>Bandeja de salida %1</translation>
        </message>
        <message>
            <source>Drafts %1</source>
            <translation>Borradores %1</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <source>Sent</source>
            <comment>a list</comment>
            <translation>Enviadas</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Comprador</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Since, next</source>
            <translation>Desde, siguiente</translation>
        </message>
        <message>
            <source>Hold all</source>
            <translation>Retener todo</translation>
        </message>
        <message>
            <source>Everything that has not left becomes a draft again</source>
            <translation>Todo lo que no ha salido vuelve a ser borrador</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OverrideRow</name>
        <message>
            <source>Why it is sent in spite of the check</source>
            <translation>Por qué se envía a pesar de la revisión</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>Enviar de todos modos</translation>
        </message>
        <message>
            <source>Needs the right to override; the reason is written to the journal.</source>
            <translation>Requiere el derecho de anular; el motivo queda en el registro.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OwnWindowFlow</name>
        <message>
            <source>Not sent: the check found something that must be solved first.</source>
            <translation>No enviado: la revisión encontró algo que debe corregirse antes.</translation>
        </message>
        <message>
            <source>It waits in the outbox and leaves at the chosen time.</source>
            <translation>Espera en la bandeja de salida y sale a la hora elegida.</translation>
        </message>
        <message>
            <source>On its way. The main window can undo it while it is held.</source>
            <translation>En curso. Mientras está retenida, se retira desde la ventana principal.</translation>
        </message>
        <message>
            <source>Not sent yet: the last reply to this buyer came from the same template.</source>
            <translation>Aún no se envió: la última respuesta a este comprador salió de la misma plantilla.</translation>
        </message>
        <message>
            <source>Practice: the reply is kept for your coach. Nothing was sent.</source>
            <translation>Práctica: la respuesta se guardó para su instructor. No se envió nada.</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>Copiado: %1</translation>
        </message>
        <message>
            <source>Nothing is unanswered in this thread.</source>
            <translation>No hay nada sin responder en esta conversación.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OwnerBox</name>
        <message>
            <source>%1 (group)</source>
            <translation>%1 (grupo)</translation>
        </message>
        <message>
            <source>Who answers for this store</source>
            <translation>Quién responde por esta tienda</translation>
        </message>
        <message>
            <source>Every store needs somebody: a person, or a group of people. Without one, nobody notices that nobody feels responsible.</source>
            <translation>Cada tienda necesita a alguien: una persona o un grupo. Sin ello, nadie nota que nadie se siente responsable.</translation>
        </message>
        <message>
            <source>Choose a person or a group</source>
            <translation>Elige una persona o un grupo</translation>
        </message>
        <message>
            <source>New messages that nobody owns go to them at once</source>
            <translation>Los mensajes nuevos sin dueño les llegan al momento</translation>
        </message>
        <message>
            <source>New group…</source>
            <translation>Nuevo grupo…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PassphraseWindow</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Repítala</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>Repita la frase de contraseña</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Create the workspace</source>
            <translation>Crear el espacio de trabajo</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Unlock the workspace</source>
            <translation>Desbloquear el espacio de trabajo</translation>
        </message>
        <message>
            <source>Messages and buyers are kept encrypted in %1.</source>
            <translation>Los mensajes y los datos de los compradores se guardan cifrados en %1.</translation>
        </message>
        <message>
            <source>A new workspace</source>
            <translation>Nuevo espacio de trabajo</translation>
        </message>
        <message>
            <source>Everything is kept encrypted in %1. Choose a passphrase of at least 8 characters; it cannot be read back from anywhere.</source>
            <translation>Todo se guarda cifrado en %1. Elija una frase de contraseña de al menos 8 caracteres; no se puede recuperar de ningún sitio.</translation>
        </message>
        <message>
            <source>Write this recovery code down</source>
            <translation>Anote este código de recuperación</translation>
        </message>
        <message>
            <source>It opens the workspace when the passphrase is lost, and is shown only now:

%1</source>
            <translation>Abre el espacio de trabajo si se pierde la frase de contraseña y solo se muestra ahora:

%1</translation>
        </message>
        <message>
            <source>Folder of the workspace</source>
            <translation>Carpeta del espacio de trabajo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Según el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Data folder: %1</source>
            <translation>Carpeta de datos: %1</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Elegir otra carpeta…</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>Conectar una tienda</translation>
        </message>
        <message>
            <source>eBay and Mercado Libre work today. It starts as display only: nothing can leave.</source>
            <translation>Hoy funcionan eBay y Mercado Libre. Empieza como solo lectura: nada puede salir.</translation>
        </message>
        <message>
            <source>Try with sample data</source>
            <translation>Probar con datos de ejemplo</translation>
        </message>
        <message>
            <source>200 invented threads in several languages, clearly marked, to be removed at any time.</source>
            <translation>200 conversaciones inventadas en varios idiomas, claramente marcadas, que se pueden quitar en cualquier momento.</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>Echar un vistazo primero</translation>
        </message>
        <message>
            <source>Both can be done later, too.</source>
            <translation>Ambas cosas también se pueden hacer después.</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>¿Cómo desea empezar?</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PayloadPage</name>
        <message>
            <source>no hits</source>
            <translation>sin resultados</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>hit number, hits</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Message as received</source>
            <translation>Mensaje tal como llegó</translation>
        </message>
        <message>
            <source>Search in it</source>
            <translation>Buscar aquí</translation>
        </message>
        <message>
            <source>Search in the message as received</source>
            <translation>Buscar en el mensaje tal como llegó</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copiar todo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PeoplePage</name>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Threads are assigned to these people, and the journal names them. They are known on this computer only.</source>
            <translation>Las conversaciones se asignan a estas personas y el registro las nombra. Solo se conocen en este equipo.</translation>
        </message>
        <message>
            <source>Name of a new person</source>
            <translation>Nombre de la persona nueva</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Agregar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Iniciales</translation>
        </message>
        <message>
            <source>New name of the person</source>
            <translation>Nuevo nombre de la persona</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>A group answers for a store together: threads can be assigned to it like to a person.</source>
            <translation>Un grupo responde junto por una tienda: se le pueden asignar hilos como a una persona.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>A new group</source>
            <translation>Un grupo nuevo</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Rules that give out threads by load choose among those who speak the buyer&apos;s language; when nobody does, among all.</source>
            <translation>Las reglas que reparten conversaciones según la carga eligen entre quienes hablan el idioma del comprador; si nadie lo habla, entre todos.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PlatformActionsFlow</name>
        <message>
            <source>Open a conversation first.</source>
            <translation>Abra primero una conversación.</translation>
        </message>
        <message>
            <source>This thread belongs to no order.</source>
            <translation>Esta conversación no corresponde a ningún pedido.</translation>
        </message>
        <message>
            <source>%1 offers nothing on orders from here: use its own page.</source>
            <translation>%1 no ofrece desde aquí nada sobre los pedidos: use su propia página.</translation>
        </message>
        <message>
            <source>Reading the order…</source>
            <translation>Leyendo el pedido…</translation>
        </message>
        <message>
            <source>Order %1 was read: %2</source>
            <translation>Se leyó el pedido %1: %2</translation>
        </message>
        <message>
            <source>%1: on its way. The outbox tells what became of it.</source>
            <translation>%1: en camino. La bandeja de salida indica el resultado.</translation>
        </message>
        <message>
            <source>The same was sent on this order already, or is on its way. Send it a second time?</source>
            <translation>Ya se envió lo mismo para este pedido o está en camino. ¿Enviarlo por segunda vez?</translation>
        </message>
        <message>
            <source>No store has an account report: that needs an Amazon store with an application of your own.</source>
            <translation>Ninguna tienda tiene informe de la cuenta: hace falta una tienda de Amazon con una aplicación propia.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PlatformActionsWindow</name>
        <message>
            <source>What may be sent</source>
            <translation>Lo que se puede enviar</translation>
        </message>
        <message>
            <source>Text to the buyer</source>
            <translation>Texto para el comprador</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Volver al texto</translation>
        </message>
        <message>
            <source>Send it now</source>
            <translation>Enviarlo ahora</translation>
        </message>
        <message>
            <source>What %1 allows on order %2</source>
            <comment>platform, number</comment>
            <translation>Lo que %1 permite en el pedido %2</translation>
        </message>
        <message>
            <source>Asking the platform…</source>
            <translation>Consultando a la plataforma…</translation>
        </message>
        <message>
            <source>As the platform said %1.</source>
            <translation>Según la plataforma (leído %1).</translation>
        </message>
        <message>
            <source>The buyer wants to be written to in %1.</source>
            <translation>Idioma que prefiere el comprador: %1.</translation>
        </message>
        <message>
            <source>It allows nothing on this order now: answer a message of the buyer, or look at the platform&apos;s page.</source>
            <translation>Ahora no permite nada en este pedido: responda a un mensaje del comprador o consulte la página de la plataforma.</translation>
        </message>
        <message>
            <source>%1: not offered for this order now.</source>
            <translation>%1: no disponible ahora para este pedido.</translation>
        </message>
        <message>
            <source>not from here</source>
            <translation>no desde aquí</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 de %2 caracteres</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n carácter</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>too long</source>
            <translation>demasiado largo</translation>
        </message>
        <message>
            <source>write in %1</source>
            <translation>idioma: %1</translation>
        </message>
        <message>
            <source>This goes to the buyer at once and cannot be taken back. Send it?</source>
            <translation>Esto llega de inmediato al comprador y no se puede retirar. ¿Enviarlo?</translation>
        </message>
        <message>
            <source>Have it sent…</source>
            <translation>Solicitar el envío…</translation>
        </message>
        <message>
            <source>Send…</source>
            <translation>Enviar…</translation>
        </message>
        <message>
            <source>%1 of 5 stars, without words.</source>
            <translation>%1 de 5 estrellas, sin texto.</translation>
        </message>
        <message>
            <source>%1 of 5 stars: %2</source>
            <translation>%1 de 5 estrellas: %2</translation>
        </message>
        <message>
            <source>Answered: %1</source>
            <translation>Respondida: %1</translation>
        </message>
        <message>
            <source>The platform hides this rating.</source>
            <translation>La plataforma oculta esta valoración.</translation>
        </message>
        <message>
            <source>Everybody can read this at once, and it cannot be taken back. Send it?</source>
            <translation>Todos podrán leerlo de inmediato y no se puede retirar. ¿Enviarlo?</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PlatformCard</name>
        <message>
            <source>not in this version yet</source>
            <translation>todavía no en esta versión</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PlatformPage</name>
        <message>
            <source>%1: what is possible and what is not</source>
            <translation>%1: lo que es posible y lo que no</translation>
        </message>
        <message>
            <source>By the platform&apos;s documentation of %1</source>
            <translation>Según la documentación de la plataforma del %1</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>Abrir la fuente: %1</translation>
        </message>
        <message>
            <source>1 Choose the platform</source>
            <translation>1 Elija la plataforma</translation>
        </message>
        <message>
            <source>The name of the store can be changed later</source>
            <translation>El nombre de la tienda se puede cambiar después</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>Antes de empezar</translation>
        </message>
        <message>
            <source>What has no tick is noted in the journal as skipped</source>
            <translation>Lo que no tenga marca se anota en el registro como omitido</translation>
        </message>
        <message>
            <source>Only want to practise? A practice store runs on this computer; no real buyer can be reached.</source>
            <translation>¿Solo quiere practicar? Una tienda de práctica funciona en este equipo; no se puede llegar a ningún comprador real.</translation>
        </message>
        <message>
            <source>Practice store…</source>
            <translation>Tienda de práctica…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PracticePage</name>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Whoever practises works on real threads. What they send is kept here for their coach; no buyer and no platform ever gets it.</source>
            <translation>Quien practica trabaja en conversaciones reales. Lo que envía se guarda aquí para su instructor; ni el comprador ni la plataforma lo reciben.</translation>
        </message>
        <message>
            <source>Who practises</source>
            <translation>Quién practica</translation>
        </message>
        <message>
            <source>%1 practises</source>
            <translation>%1 practica</translation>
        </message>
        <message>
            <source>Replies written in practice</source>
            <translation>Respuestas escritas en práctica</translation>
        </message>
        <message>
            <source>Nothing has been written in practice yet.</source>
            <translation>Aún no se ha escrito nada en práctica.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Comprador</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>ninguno aún</translation>
        </message>
        <message>
            <source>The reply</source>
            <translation>La respuesta</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who commented, the comment</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Comment of the coach</source>
            <translation>Comentario del instructor</translation>
        </message>
        <message>
            <source>What was good, and what to write instead</source>
            <translation>Qué estuvo bien y qué escribir en su lugar</translation>
        </message>
        <message>
            <source>Keep the comment</source>
            <translation>Guardar el comentario</translation>
        </message>
        <message>
            <source>Open the thread</source>
            <translation>Abrir la conversación</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ProofWindow</name>
        <message>
            <source>Proof of the due time</source>
            <translation>Prueba del vencimiento</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>Guardar como texto…</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>Guardar como JSON…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>No clock runs or ran for this thread: there is no deadline to prove.</source>
            <translation>En esta conversación no corre ni corrió ningún reloj: no hay plazo que demostrar.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::QuitDialog</name>
        <message numerus="yes">
            <source>%n reply(s) not sent yet</source>
            <translation>
                <numerusform>%n respuesta sin enviar</numerusform>
                <numerusform>%n respuestas sin enviar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can still be undone.</source>
            <translation>
                <numerusform>%n todavía puede retirarse.</numerusform>
                <numerusform>%n todavía pueden retirarse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the way or waiting for the network.</source>
            <translation>
                <numerusform>%n en curso o esperando la red.</numerusform>
                <numerusform>%n en curso o esperando la red.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send now and quit</source>
            <translation>Enviar ahora y salir</translation>
        </message>
        <message>
            <source>Quit, send at next start</source>
            <translation>Salir y enviar al volver a iniciar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) left. The program ends when they have been delivered.</source>
            <translation>
                <numerusform>Queda %n respuesta. El programa se cierra cuando se haya entregado.</numerusform>
                <numerusform>Quedan %n respuestas. El programa se cierra cuando se hayan entregado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not everything was sent</source>
            <translation>No se envió todo</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) still wait: the platform does not answer or there is no network.</source>
            <translation>
                <numerusform>%n respuesta sigue en espera: la plataforma no responde o no hay red.</numerusform>
                <numerusform>%n respuestas siguen en espera: la plataforma no responde o no hay red.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) need you: look into the outbox.</source>
            <translation>
                <numerusform>%n respuesta necesita su atención: revise la bandeja de salida.</numerusform>
                <numerusform>%n respuestas necesitan su atención: revise la bandeja de salida.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep trying</source>
            <translation>Seguir intentando</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReadResults</name>
        <message>
            <source>Nothing was read yet. The test reads only: it sends nothing and marks nothing as read.</source>
            <translation>Aún no se ha leído nada. La prueba solo lee: no envía nada ni marca nada como leído.</translation>
        </message>
        <message>
            <source>Test read</source>
            <translation>Lectura de prueba</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <source>Result of the test read</source>
            <translation>Resultado de la lectura de prueba</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RecipientLine</name>
        <message>
            <source>To %1 through %2</source>
            <comment>buyer, store</comment>
            <translation>Para %1 a través de %2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RecoveryFlow</name>
        <message>
            <source>The desk did not end properly last time (last active %1).</source>
            <translation>La aplicación no terminó correctamente la última vez (última actividad: %1).</translation>
        </message>
        <message>
            <source>The desk did not end properly last time.</source>
            <translation>La aplicación no terminó correctamente la última vez.</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n borrador</numerusform>
                <numerusform>%n borradores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) that go out as planned</source>
            <translation>
                <numerusform>%n respuesta que sale según lo previsto</numerusform>
                <numerusform>%n respuestas que salen según lo previsto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) that may have left and are looked up</source>
            <translation>
                <numerusform>%n respuesta que puede haber salido y se está verificando</numerusform>
                <numerusform>%n respuestas que pueden haber salido y se están verificando</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was under way.</source>
            <translation>No había nada en curso.</translation>
        </message>
        <message>
            <source>Saved: %1.</source>
            <translation>Guardado: %1.</translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>Abrir la bandeja de salida</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReferencesWindow</name>
        <message>
            <source>Reference lines</source>
            <translation>Líneas de referencia</translation>
        </message>
        <message>
            <source>A chart is read against these lines. Shares are percent, times are minutes. A line without a source is not kept. Untick a line to hide it.</source>
            <translation>Los gráficos se leen frente a estas líneas. Las proporciones van en porcentaje, los tiempos en minutos. Una línea sin fuente no se guarda. Desmarca una línea para ocultarla.</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Línea nueva</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Bring back the built-in lines</source>
            <translation>Recuperar las líneas de origen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReplyFlow</name>
        <message>
            <source>Not sent: another thread is being opened. Press again when it is here.</source>
            <translation>No enviado: se está abriendo otra conversación. Pulse de nuevo cuando aparezca.</translation>
        </message>
        <message>
            <source>Not sent: the check found something that must be solved first.</source>
            <translation>No enviado: la revisión encontró algo que debe corregirse antes.</translation>
        </message>
        <message>
            <source>Not sent yet: the last reply to this buyer came from the same template.</source>
            <translation>Aún no enviado: la última respuesta a este comprador salió de la misma plantilla.</translation>
        </message>
        <message>
            <source>It waits in the outbox and leaves at the chosen time.</source>
            <translation>Espera en la bandeja de salida y sale a la hora elegida.</translation>
        </message>
        <message>
            <source>Practice: the reply is kept for your coach. Nothing was sent.</source>
            <translation>Práctica: la respuesta se guardó para su instructor. No se envió nada.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReportFlow</name>
        <message>
            <source>The figures are not here yet: wait a moment.</source>
            <translation>Las cifras aún no están: espera un momento.</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>Guardar las cifras</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>No se ha guardado: %1</translation>
        </message>
        <message>
            <source>Not saved: the file cannot be written. Choose another folder.</source>
            <translation>No se ha guardado: no se puede escribir el archivo. Elige otra carpeta.</translation>
        </message>
        <message>
            <source>Keep this dashboard</source>
            <translation>Guardar este panel</translation>
        </message>
        <message>
            <source>Name; one that is there already is replaced</source>
            <translation>Nombre; si ya existe, se sustituye</translation>
        </message>
        <message>
            <source>The dashboard is kept.</source>
            <translation>El panel se ha guardado.</translation>
        </message>
        <message>
            <source>Choose the dashboard to delete first.</source>
            <translation>Elige primero el panel que quieres eliminar.</translation>
        </message>
        <message>
            <source>The dashboard is deleted; the figures are not touched.</source>
            <translation>El panel se ha eliminado; las cifras no se tocan.</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>The platform&apos;s figure is kept.</source>
            <translation>La cifra de la plataforma se ha guardado.</translation>
        </message>
        <message>
            <source>The platform&apos;s figure from a file</source>
            <translation>La cifra de la plataforma desde un archivo</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <source>Choose the person above first: a report is about one person.</source>
            <translation>Elija primero la persona arriba: el informe trata de una sola.</translation>
        </message>
        <message>
            <source>Ratings of buyers from a file</source>
            <translation>Valoraciones de compradores de un archivo</translation>
        </message>
        <message numerus="yes">
            <source>%n new ratings were taken in.</source>
            <translation>
                <numerusform>Se incorporó %n valoración nueva.</numerusform>
                <numerusform>Se incorporaron %n valoraciones nuevas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ratings, the newest first</source>
            <translation>
                <numerusform>%n valoración</numerusform>
                <numerusform>%n valoraciones, primero las más recientes</numerusform>
            </translation>
        </message>
        <message>
            <source>What buyers of which product write about. A conversation with several tags counts under each; Return opens the newest.</source>
            <translation>Sobre qué escriben los compradores de cada producto. Una conversación con varias etiquetas cuenta en cada una; Intro abre la más reciente.</translation>
        </message>
        <message numerus="yes">
            <source>%n lines, the most first</source>
            <translation>
                <numerusform>%n línea</numerusform>
                <numerusform>%n líneas, primero las más frecuentes</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the conversation you want to rate first.</source>
            <translation>Abra primero la conversación que quiere valorar.</translation>
        </message>
        <message>
            <source>Rate this conversation</source>
            <translation>Valorar esta conversación</translation>
        </message>
        <message>
            <source>How good was the service, 1 to 5 stars? Your newest word counts.</source>
            <translation>¿Qué tal fue la atención, de 1 a 5 estrellas? Cuenta su última valoración.</translation>
        </message>
        <message>
            <source>The rating is kept.</source>
            <translation>La valoración se ha guardado.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RoundWindow</name>
        <message>
            <source>Daily round</source>
            <translation>Ronda diaria</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>The daily round begins in the morning of each store&apos;s own clock. Nothing has to be walked through yet.</source>
            <translation>La ronda diaria empieza por la mañana según el reloj de cada tienda. Aún no hay nada que recorrer.</translation>
        </message>
        <message>
            <source>Walk through the inbox and the case centre of every store, then tick it off. Ticks are kept with name and time.</source>
            <translation>Revise la bandeja y el centro de casos de cada tienda y márquela. Quedan el nombre y la hora.</translation>
        </message>
        <message>
            <source>%1, %2: %3 to reply to, %4 open cases</source>
            <comment>store, day</comment>
            <translation>%1, %2: %3 por responder, %4 casos abiertos</translation>
        </message>
        <message>
            <source>ticked by %1, %2</source>
            <comment>name, time</comment>
            <translation>marcado por %1, %2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RulesFlow</name>
        <message>
            <source>Version %1 is in force again, as version %2.</source>
            <translation>La versión %1 vuelve a regir, como versión %2.</translation>
        </message>
        <message>
            <source>This file cannot be read, or it is larger than 4 MB.</source>
            <translation>Este archivo no se puede leer o supera 4 MB.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) were read. Look at them, then save.</source>
            <translation>
                <numerusform>Se leyó %n regla. Revísela y guárdela.</numerusform>
                <numerusform>Se leyeron %n reglas. Revíselas y guárdelas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rules were written to %1.</source>
            <translation>Las reglas se escribieron en %1.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: choose another place.</source>
            <translation>No se puede escribir %1: elija otro lugar.</translation>
        </message>
        <message>
            <source>The rules to begin with are added, all of them off. Save them, then try them on stored messages.</source>
            <translation>Se añadieron las reglas iniciales, todas apagadas. Guárdelas y pruébelas con mensajes guardados.</translation>
        </message>
        <message>
            <source>Nothing was saved yet: some rules disagree. Change them, or save all the same.</source>
            <translation>Aún no se guardó: algunas reglas se contradicen. Cámbielas o guarde de todos modos.</translation>
        </message>
        <message numerus="yes">
            <source>Saved. %n changed rule(s) run in shadow until they have proven themselves.</source>
            <translation>
                <numerusform>Guardado. %n regla cambiada corre en sombra hasta probarse.</numerusform>
                <numerusform>Guardado. %n reglas cambiadas corren en sombra hasta probarse.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>The dry run is through: nothing was changed and nothing was sent.</source>
            <translation>La prueba terminó: nada cambió y nada se envió.</translation>
        </message>
        <message>
            <source>Automatic replies are on. Only live rules use them.</source>
            <translation>Las respuestas automáticas están encendidas. Solo las usan las reglas activas.</translation>
        </message>
        <message>
            <source>Automatic replies are off.</source>
            <translation>Las respuestas automáticas están apagadas.</translation>
        </message>
        <message>
            <source>Automatic replies rest until you let them go on.</source>
            <translation>Las respuestas automáticas descansan hasta que usted las reanude.</translation>
        </message>
        <message>
            <source>Automatic replies go on.</source>
            <translation>Las respuestas automáticas siguen.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RulesPage</name>
        <message>
            <source>open</source>
            <translation>abierta</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>Make a rule, or add the rules to begin with: keyword alarms, returns and complaints, topics, out of hours.</source>
            <translation>Cree una regla o añada las iniciales: alarmas por palabra, devoluciones y quejas, temas, fuera de horario.</translation>
        </message>
        <message>
            <source>Title of the rule</source>
            <translation>Título de la regla</translation>
        </message>
        <message>
            <source>When the rule looks</source>
            <translation>Cuándo mira la regla</translation>
        </message>
        <message>
            <source>Really delete</source>
            <translation>Eliminar de verdad</translation>
        </message>
        <message>
            <source>Delete rule</source>
            <translation>Eliminar regla</translation>
        </message>
        <message>
            <source>How conditions go together</source>
            <translation>Cómo se combinan las condiciones</translation>
        </message>
        <message>
            <source>If all of these hold</source>
            <translation>Si se cumplen todas</translation>
        </message>
        <message>
            <source>If one of these holds</source>
            <translation>Si se cumple una</translation>
        </message>
        <message>
            <source>Add condition</source>
            <translation>Añadir condición</translation>
        </message>
        <message>
            <source>not</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Condition %1 must not hold</source>
            <translation>La condición %1 no debe cumplirse</translation>
        </message>
        <message>
            <source>Condition %1</source>
            <translation>Condición %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s), written in a file</source>
            <translation>
                <numerusform>%n condición, escrita en un archivo</numerusform>
                <numerusform>%n condiciones, escritas en un archivo</numerusform>
            </translation>
        </message>
        <message>
            <source>Values of condition %1</source>
            <translation>Valores de la condición %1</translation>
        </message>
        <message>
            <source>A pattern, for example \d{3}-\d{7}</source>
            <translation>Un patrón, por ejemplo \d{3}-\d{7}</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Al menos</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Como máximo</translation>
        </message>
        <message>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Several with commas</source>
            <translation>Varios con comas</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elija</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Entonces</translation>
        </message>
        <message>
            <source>Add action</source>
            <translation>Añadir acción</translation>
        </message>
        <message>
            <source>Rules below do not look at these messages</source>
            <translation>Las reglas de abajo no miran estos mensajes</translation>
        </message>
        <message>
            <source>Action %1</source>
            <translation>Acción %1</translation>
        </message>
        <message>
            <source>What action %1 takes</source>
            <translation>Lo que toma la acción %1</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Run in shadow</source>
            <translation>Correr en sombra</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Encender</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>Quién responde por ello</translation>
        </message>
        <message>
            <source>Why it may run all the same</source>
            <translation>Por qué puede correr de todos modos</translation>
        </message>
        <message>
            <source>Switch on all the same</source>
            <translation>Encender de todos modos</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Rules look at every message as it comes, from top to bottom. A new rule is off: try it on stored messages, let it run in shadow, then switch it on.</source>
            <translation>Las reglas miran cada mensaje al llegar, de arriba abajo. Una regla nueva está apagada: pruébela con mensajes guardados, déjela en sombra y luego enciéndala.</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Regla nueva</translation>
        </message>
        <message>
            <source>Add rules to begin with</source>
            <translation>Añadir reglas iniciales</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Import rules</source>
            <translation>Importar reglas</translation>
        </message>
        <message>
            <source>Rules (*.json)</source>
            <translation>Reglas (*.json)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Export rules</source>
            <translation>Exportar reglas</translation>
        </message>
        <message>
            <source>Rules in their order</source>
            <translation>Reglas en su orden</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>No rules yet</source>
            <translation>Aún no hay reglas</translation>
        </message>
        <message>
            <source>These rules disagree</source>
            <translation>Estas reglas se contradicen</translation>
        </message>
        <message>
            <source>Save all the same</source>
            <translation>Guardar de todos modos</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar los cambios</translation>
        </message>
        <message>
            <source>Try them</source>
            <translation>Probarlas</translation>
        </message>
        <message>
            <source>Goes through the stored messages in the order of time and says what these rules would have done. Nothing is changed and nothing is sent.</source>
            <translation>Recorre los mensajes guardados en orden de tiempo y dice qué habrían hecho estas reglas. Nada cambia y nada se envía.</translation>
        </message>
        <message>
            <source>Over which time</source>
            <translation>En qué período</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Try on stored messages</source>
            <translation>Probar con mensajes guardados</translation>
        </message>
        <message>
            <source>Shadow and people</source>
            <translation>Sombra y personas</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>%1 of %2 messages</source>
            <translation>%1 de %2 mensajes</translation>
        </message>
        <message>
            <source>%1 (kept back: %2)</source>
            <translation>%1 (retenido: %2)</translation>
        </message>
        <message>
            <source>What they would have done</source>
            <translation>Lo que habrían hecho</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) of buyers were looked at.</source>
            <translation>
                <numerusform>Se miró %n mensaje de compradores.</numerusform>
                <numerusform>Se miraron %n mensajes de compradores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Would be done</source>
            <translation>Se haría</translation>
        </message>
        <message>
            <source>Kept back</source>
            <translation>Retenido</translation>
        </message>
        <message>
            <source>What each rule would have done</source>
            <translation>Lo que habría hecho cada regla</translation>
        </message>
        <message>
            <source>%1: %2 messages. %3</source>
            <translation>%1: %2 mensajes. %3</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>What would have been done, message by message</source>
            <translation>Lo que se habría hecho, mensaje por mensaje</translation>
        </message>
        <message>
            <source>%1. %2. %3</source>
            <translation>%1. %2. %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more row(s) are not shown.</source>
            <translation>
                <numerusform>No se muestra %n fila más.</numerusform>
                <numerusform>No se muestran %n filas más.</numerusform>
            </translation>
        </message>
        <message>
            <source>In shadow, beside what people did</source>
            <translation>En sombra, junto a lo que hicieron las personas</translation>
        </message>
        <message>
            <source>No rule runs in shadow. Choose a rule, then “Run in shadow”.</source>
            <translation>Ninguna regla corre en sombra. Elija una y pulse «Correr en sombra».</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Coincidencia</translation>
        </message>
        <message>
            <source>Same as people</source>
            <translation>Igual que las personas</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <translation>Distinto</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Aún abierto</translation>
        </message>
        <message>
            <source>Agreement of the rules in shadow with people</source>
            <translation>Coincidencia de las reglas en sombra con las personas</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1: %2, %3 of %4 cases</source>
            <translation>%1: %2, %3 de %4 casos</translation>
        </message>
        <message>
            <source>Nothing was saved yet.</source>
            <translation>Aún no se guardó nada.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Puts version %1 back. %2</source>
            <translation>Restaura la versión %1. %2</translation>
        </message>
        <message>
            <source>Version %1, %2, %3</source>
            <translation>Versión %1, %2, %3</translation>
        </message>
        <message>
            <source>Choose a version to see what has changed since.</source>
            <translation>Elija una versión para ver qué cambió desde entonces.</translation>
        </message>
        <message>
            <source>Version %1 is the same as what is in force.</source>
            <translation>La versión %1 es igual a lo que rige.</translation>
        </message>
        <message>
            <source>Put version %1 back in force</source>
            <translation>Restaurar la versión %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SavedViewFlow</name>
        <message>
            <source>Open a saved view first.</source>
            <translation>Abra primero una vista guardada.</translation>
        </message>
        <message>
            <source>There is no list or search on screen to be saved.</source>
            <translation>No hay ninguna lista ni búsqueda en pantalla que guardar.</translation>
        </message>
        <message>
            <source>Save this list as a view</source>
            <translation>Guardar esta lista como vista</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nombre de la vista</translation>
        </message>
        <message>
            <source>Save as “%1”</source>
            <translation>Guardar como «%1»</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Guardada: %1</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>Cambiar el nombre de la vista</translation>
        </message>
        <message>
            <source>Rename to “%1”</source>
            <translation>Cambiar el nombre a «%1»</translation>
        </message>
        <message>
            <source>Renamed: %1</source>
            <translation>Renombrada: %1</translation>
        </message>
        <message>
            <source>Delete the view “%1”? Its threads stay.</source>
            <translation>¿Eliminar la vista «%1»? Sus conversaciones permanecen.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elija</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Eliminarla</translation>
        </message>
        <message>
            <source>The view is deleted.</source>
            <translation>Se eliminó la vista.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SecurityFlow</name>
        <message>
            <source>The new passphrase counts from now on.</source>
            <translation>La nueva frase de contraseña vale desde ahora.</translation>
        </message>
        <message>
            <source>Clearing the local copy…</source>
            <translation>Borrando la copia local…</translation>
        </message>
        <message>
            <source>Stopped. What was taken out comes back with the next syncs.</source>
            <translation>Detenido. Lo que se quitó vuelve con las próximas sincronizaciones.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) were taken out and are read again now; drafts, notes and the journal stayed.</source>
            <translation>
                <numerusform>Se quitó %n mensaje y ahora se vuelve a leer; los borradores, las notas y el registro permanecen.</numerusform>
                <numerusform>Se quitaron %n mensajes y ahora se vuelven a leer; los borradores, las notas y el registro permanecen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SecurityPage</name>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>The workspace opens with a passphrase.</source>
            <translation>El espacio de trabajo se abre con una frase de contraseña.</translation>
        </message>
        <message>
            <source>The workspace opens by itself, with the key store of this computer. A passphrase makes locking possible.</source>
            <translation>El espacio de trabajo se abre solo, con el almacén de claves de este equipo. Con una frase de contraseña se puede bloquear.</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Cambiar la frase de contraseña…</translation>
        </message>
        <message>
            <source>Choose a passphrase…</source>
            <translation>Elegir una frase de contraseña…</translation>
        </message>
        <message>
            <source>Forgotten? Use the recovery code…</source>
            <translation>¿La olvidó? Use el código de recuperación…</translation>
        </message>
        <message>
            <source>Make a new recovery code</source>
            <translation>Crear un código de recuperación nuevo</translation>
        </message>
        <message>
            <source>It opens the workspace when the passphrase is lost. A new one replaces the one before.</source>
            <translation>Abre el espacio de trabajo si se pierde la frase de contraseña. Uno nuevo sustituye al anterior.</translation>
        </message>
        <message>
            <source>Write this code down now; it is shown only this once:</source>
            <translation>Anote ahora este código; solo se muestra esta vez:</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>It is written down</source>
            <translation>Ya está anotado</translation>
        </message>
        <message>
            <source>The present passphrase</source>
            <translation>Frase de contraseña actual</translation>
        </message>
        <message>
            <source>The new one, at least %1 characters</source>
            <translation>La nueva, de al menos %1 caracteres</translation>
        </message>
        <message>
            <source>The new one once more</source>
            <translation>Repita la nueva</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Cambiarla</translation>
        </message>
        <message>
            <source>The new passphrase, at least %1 characters</source>
            <translation>La nueva frase de contraseña, de al menos %1 caracteres</translation>
        </message>
        <message>
            <source>Set the new passphrase</source>
            <translation>Definir la nueva frase de contraseña</translation>
        </message>
        <message>
            <source>Locking</source>
            <translation>Bloqueo</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Después de %n minuto</numerusform>
                <numerusform>Después de %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock when nobody has touched the desk</source>
            <translation>Bloquear cuando nadie haya usado la aplicación</translation>
        </message>
        <message>
            <source>Lock together with the screen of this computer</source>
            <translation>Bloquear junto con la pantalla de este equipo</translation>
        </message>
        <message>
            <source>Ctrl+L locks at once. Syncing, clocks and replies on their way go on.</source>
            <translation>Ctrl+L bloquea de inmediato. La sincronización, los plazos y las respuestas en curso continúan.</translation>
        </message>
        <message>
            <source>Local copy</source>
            <translation>Copia local</translation>
        </message>
        <message>
            <source>Clearing takes messages, orders and loaded files of all connected stores out and reads them from the platforms again. Drafts, notes, tags, replies on their way, the journal and imported history stay.</source>
            <translation>Al borrarla se quitan los mensajes, pedidos y archivos cargados de todas las tiendas conectadas y se vuelven a leer de las plataformas. Se conservan borradores, notas, etiquetas, respuestas en curso, el registro y el historial importado.</translation>
        </message>
        <message>
            <source>Clear the local copy…</source>
            <translation>Borrar la copia local…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Type “%1” to clear it</source>
            <translation>Escriba «%1» para borrarla</translation>
        </message>
        <message>
            <source>Clear it now</source>
            <translation>Borrarla ahora</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>a task, done, expected</comment>
            <translation>%1 %2 de %3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SettingsPanel</name>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Buscar un ajuste</translation>
        </message>
        <message>
            <source>Topics of the settings</source>
            <translation>Temas de la configuración</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SetupFlow</name>
        <message>
            <source>Saved %1</source>
            <comment>time</comment>
            <translation>Guardado %1</translation>
        </message>
        <message>
            <source>3 How far back</source>
            <translation>3 Hasta cuándo leer hacia atrás</translation>
        </message>
        <message>
            <source>Earlier messages come in as history: they raise no alert and start no deadline. The newest come first; you can work meanwhile.</source>
            <translation>Los mensajes anteriores entran como historial: no generan alertas ni inician plazos. Llegan primero los más recientes; mientras tanto puede trabajar.</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>Los últimos 7 días</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>Los últimos 30 días</translation>
        </message>
        <message>
            <source>The last 90 days</source>
            <translation>Los últimos 90 días</translation>
        </message>
        <message>
            <source>The last year</source>
            <translation>El último año</translation>
        </message>
        <message>
            <source>Everything the platform still gives</source>
            <translation>Todo lo que la plataforma aún ofrece</translation>
        </message>
        <message>
            <source>5 What the desk may do at this store</source>
            <translation>5 Lo que se permite hacer en esta tienda</translation>
        </message>
        <message>
            <source>Look for a day whether everything arrives as on the platform&apos;s own page, then allow replies.</source>
            <translation>Compruebe durante un día si llega todo igual que en la página de la plataforma y luego permita las respuestas.</translation>
        </message>
        <message>
            <source>People reply; every reply is checked before it goes and can be undone for some seconds.</source>
            <translation>Responden personas; cada respuesta se revisa antes de salir y puede retirarse durante unos segundos.</translation>
        </message>
        <message>
            <source>4 Time zone and clocks</source>
            <translation>4 Zona horaria y plazos</translation>
        </message>
        <message>
            <source>Deadlines are counted by the platform&apos;s own rule, with its source beside every clock, and shown in the store&apos;s and in your own time.</source>
            <translation>Los plazos se calculan con la regla de la propia plataforma, con su fuente junto a cada uno, y se muestran en la hora de la tienda y en la suya.</translation>
        </message>
        <message>
            <source>Time zone of the store: %1. Your own: %2.</source>
            <translation>Zona horaria de la tienda: %1. La suya: %2.</translation>
        </message>
        <message>
            <source>6 Templates and languages</source>
            <translation>6 Plantillas e idiomas</translation>
        </message>
        <message>
            <source>A starter pack comes with every workspace. Each template is checked against the rules of the platform whenever it is used.</source>
            <translation>Cada espacio de trabajo incluye un paquete inicial. Cada plantilla se revisa según las reglas de la plataforma siempre que se usa.</translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) are here.</source>
            <translation>
                <numerusform>Hay %n plantilla.</numerusform>
                <numerusform>Hay %n plantillas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) are here, in %1.</source>
            <translation>
                <numerusform>Hay %n plantilla, en %1.</numerusform>
                <numerusform>Hay %n plantillas, en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>7 Privacy and notices</source>
            <translation>7 Privacidad y avisos</translation>
        </message>
        <message>
            <source>Messages, orders and files are kept encrypted in the folder of this workspace and go nowhere else. Notices outside the window name counts, platform and time, never a buyer.</source>
            <translation>Los mensajes, pedidos y archivos se guardan cifrados en la carpeta de este espacio de trabajo y no van a ningún otro lugar. Los avisos fuera de la ventana mencionan cantidades, plataforma y tiempo, nunca al comprador.</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Silencioso</translation>
        </message>
        <message>
            <source>Number at the tray icon only</source>
            <translation>Solo un número en el icono de la bandeja</translation>
        </message>
        <message>
            <source>One merged notice a minute at most</source>
            <translation>Como máximo un aviso combinado por minuto</translation>
        </message>
        <message>
            <source>The same with a sound</source>
            <translation>Lo mismo con sonido</translation>
        </message>
        <message numerus="yes">
            <source>The window locks itself after %n minute(s) without use; change that in the settings.</source>
            <translation>
                <numerusform>La ventana se bloquea sola tras %n minuto sin uso; puede cambiarlo en la configuración.</numerusform>
                <numerusform>La ventana se bloquea sola tras %n minutos sin uso; puede cambiarlo en la configuración.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keeping the credentials…</source>
            <translation>Guardando las credenciales…</translation>
        </message>
        <message>
            <source>Asking for the sign-in page…</source>
            <translation>Solicitando la página de autorización…</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Autorizando…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Nothing is sent and nothing is marked as read.</source>
            <translation>No se envía nada ni se marca nada como leído.</translation>
        </message>
        <message>
            <source>Nothing could be read</source>
            <translation>No se pudo leer nada</translation>
        </message>
        <message>
            <source>Right granted</source>
            <translation>Permiso concedido</translation>
        </message>
        <message>
            <source>Right missing</source>
            <translation>Falta permiso</translation>
        </message>
        <message>
            <source>%1. Sign in again and grant it, or ask the platform for it.</source>
            <translation>%1. Autorice de nuevo y concédalo, o solicítelo a la plataforma.</translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) missing</source>
            <translation>
                <numerusform>Falta %n permiso</numerusform>
                <numerusform>Faltan %n permisos</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to %1.</source>
            <translation>Hasta el %1.</translation>
        </message>
        <message>
            <source>Under way…</source>
            <translation>En curso…</translation>
        </message>
        <message>
            <source>Every stage has its tick.</source>
            <translation>Todas las etapas se superaron.</translation>
        </message>
        <message>
            <source>A stage did not pass.</source>
            <translation>Una etapa no se superó.</translation>
        </message>
        <message>
            <source>Choose the store file of a practice store</source>
            <translation>Elija el archivo de tienda de una tienda de práctica</translation>
        </message>
        <message>
            <source>Store files (*.json)</source>
            <translation>Archivos de tienda (*.json)</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>No se puede leer este archivo.</translation>
        </message>
        <message>
            <source>This is no practice store: all its addresses must be this computer.</source>
            <translation>No es una tienda de práctica: todas sus direcciones deben ser de este equipo.</translation>
        </message>
        <message>
            <source>Adding the practice store…</source>
            <translation>Agregando la tienda de práctica…</translation>
        </message>
        <message>
            <source>The store is connected.</source>
            <translation>La tienda está conectada.</translation>
        </message>
        <message>
            <source>As far as the platform goes.</source>
            <translation>Hasta donde llegue la plataforma.</translation>
        </message>
        <message>
            <source>Estimating…</source>
            <translation>Calculando…</translation>
        </message>
        <message>
            <source>At least %1 messages; how many more cannot be told yet.</source>
            <translation>Al menos %1 mensajes; aún no se sabe cuántos más.</translation>
        </message>
        <message numerus="yes">
            <source>About %1 messages, %2 on this computer, %n minute(s).</source>
            <translation>
                <numerusform>Unos %1 mensajes, %2 en este equipo, %n minuto.</numerusform>
                <numerusform>Unos %1 mensajes, %2 en este equipo, %n minutos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing leaves this computer before you allow it.</source>
            <translation>Nada sale de este equipo antes de que lo permitas.</translation>
        </message>
        <message>
            <source>Orders only, buyer messages NOT read</source>
            <translation>Solo pedidos; NO se leen los mensajes de compradores</translation>
        </message>
        <message>
            <source>The network of this computer has changed %1.</source>
            <translation>La red de este equipo cambió %1.</translation>
        </message>
        <message>
            <source>It begins when the last step is done.</source>
            <translation>Empieza cuando termine el último paso.</translation>
        </message>
        <message>
            <source>The store keeps showing only. Settle what is open, or choose so in step 5.</source>
            <translation>La tienda sigue en solo lectura. Resuelva lo pendiente o elíjalo así en el paso 5.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SignInPage</name>
        <message>
            <source>If the browser did not open, copy this address into it: %1</source>
            <translation>Si no se abrió el navegador, copie en él esta dirección: %1</translation>
        </message>
        <message>
            <source>2 What the platform gave your store</source>
            <translation>2 Lo que la plataforma entregó a su tienda</translation>
        </message>
        <message>
            <source>2 Sign in and read for a test</source>
            <translation>2 Autorizar y leer como prueba</translation>
        </message>
        <message>
            <source>Secrets go to the encrypted store of this workspace at once and are shown nowhere again. Nothing passes through a third party.</source>
            <translation>Los secretos pasan de inmediato al almacén cifrado de este espacio de trabajo y no se vuelven a mostrar. Nada pasa por terceros.</translation>
        </message>
        <message>
            <source>Name of the store in your team</source>
            <translation>Nombre de la tienda en su equipo</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <source>Time zone of the store</source>
            <translation>Zona horaria de la tienda</translation>
        </message>
        <message>
            <source>Save and go on to sign-in</source>
            <translation>Guardar y pasar a la autorización</translation>
        </message>
        <message>
            <source>Signed in. You can do it again at any time.</source>
            <translation>Autorizada. Puede repetirlo en cualquier momento.</translation>
        </message>
        <message>
            <source>Open the platform&apos;s sign-in page in your browser, with the main account of the shop. This desk never sees the password.</source>
            <translation>Abra en su navegador la página de acceso de la plataforma con la cuenta principal de la tienda. Esta aplicación nunca ve la contraseña.</translation>
        </message>
        <message>
            <source>Sign in again in the browser</source>
            <translation>Autorizar de nuevo en el navegador</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>Autorizar en el navegador</translation>
        </message>
        <message>
            <source>Then paste the address the browser ended on, or the code it shows:</source>
            <translation>Luego pegue la dirección en la que terminó el navegador, o el código que muestra:</translation>
        </message>
        <message>
            <source>Address or code</source>
            <translation>Dirección o código</translation>
        </message>
        <message>
            <source>Address or code from the browser</source>
            <translation>Dirección o código del navegador</translation>
        </message>
        <message>
            <source>Finish signing in</source>
            <translation>Completar la autorización</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (puede quedar vacío)</translation>
        </message>
        <message>
            <source>Unchanged, unless you type a new one</source>
            <translation>Sin cambios, salvo que escriba uno nuevo</translation>
        </message>
        <message>
            <source>2 The mailbox and a test read</source>
            <translation>2 El buzón y una lectura de prueba</translation>
        </message>
        <message>
            <source>Save and read again</source>
            <translation>Guardar y leer de nuevo</translation>
        </message>
        <message>
            <source>Save and read the mailbox</source>
            <translation>Guardar y leer el buzón</translation>
        </message>
        <message>
            <source>Save, for orders only</source>
            <translation>Guardar, solo para pedidos</translation>
        </message>
        <message>
            <source>Type it again: the kept one is not given to another server</source>
            <translation>Escríbala de nuevo: la guardada no se entrega a otro servidor</translation>
        </message>
        <message>
            <source>Without a mailbox this store gives orders only: the messages of its buyers are NOT read. Amazon sends them by e-mail alone. Id, secret and token of your own application, or your company&apos;s relay, are needed then; a desktop program that keeps the secret itself is against Amazon&apos;s policy unless your company runs a service beside it.</source>
            <translation>Sin buzón, esta tienda solo ofrece pedidos: NO se leen los mensajes de sus compradores. Amazon los envía solo por correo. En ese caso hacen falta el ID, la clave secreta y el token de una aplicación propia, o el servicio intermedio de su empresa; un programa de escritorio que guarda él mismo la clave secreta infringe la política de Amazon, salvo que su empresa opere junto a él un servicio.</translation>
        </message>
        <message>
            <source>Open the sign-in page of %1 in your browser, with the account of this very mailbox. This desk never sees the password.</source>
            <translation>Abra en su navegador la página de inicio de sesión de %1 con la cuenta de este mismo buzón. Esta aplicación nunca ve la contraseña.</translation>
        </message>
        <message>
            <source>Sign in with %1</source>
            <translation>Iniciar sesión con %1</translation>
        </message>
        <message>
            <source>The browser ends on an address of this computer that shows no page. Paste that address, or the code in it:</source>
            <translation>El navegador termina en una dirección de este equipo que no muestra ninguna página. Pegue esa dirección o el código que contiene:</translation>
        </message>
        <message>
            <source>Save and read for a test</source>
            <translation>Guardar y leer como prueba</translation>
        </message>
        <message>
            <source>Platforms watch where a seller signs in: use the shop&apos;s usual network, and keep two-step verification on.</source>
            <translation>Las plataformas miran desde dónde entra un vendedor: use la red habitual de la tienda y mantenga activa la verificación en dos pasos.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SizingWindow</name>
        <message>
            <source>How much desk do you need?</source>
            <translation>¿Cuánto escritorio necesita?</translation>
        </message>
        <message>
            <source>Orders a day, all stores together</source>
            <translation>Pedidos al día, todas las tiendas</translation>
        </message>
        <message>
            <source>Buyer messages a day (0: not known)</source>
            <translation>Mensajes de compradores al día (0: no se sabe)</translation>
        </message>
        <message>
            <source>People who answer</source>
            <translation>Personas que responden</translation>
        </message>
        <message>
            <source>Rules of thumb: one order in ten brings a message, and one person answers about 80 a day with templates. Your own figures are better.</source>
            <translation>Reglas prácticas: uno de cada diez pedidos trae un mensaje y una persona responde unos 80 al día con plantillas. Sus propias cifras son mejores.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>About %1 messages a day, %2 for each person.</source>
            <translation>Unos %1 mensajes al día, %2 por persona.</translation>
        </message>
        <message>
            <source>More messages than that many people answer in time: plan for more people.</source>
            <translation>Más mensajes de los que esas personas responden a tiempo: prevea más gente.</translation>
        </message>
        <message>
            <source>The platforms&apos; own pages would do; the desk saves you from watching all of them.</source>
            <translation>Bastarían las páginas de las plataformas; el escritorio evita vigilarlas todas.</translation>
        </message>
        <message>
            <source>Begin with templates: they answer most of what is asked again and again.</source>
            <translation>Empiece con plantillas: responden la mayor parte de lo que se repite.</translation>
        </message>
        <message>
            <source>Give every store its hours and targets, so that due times are right.</source>
            <translation>Dé a cada tienda su horario y sus objetivos para que los plazos sean correctos.</translation>
        </message>
        <message>
            <source>Form groups and name who answers for each store.</source>
            <translation>Forme grupos y nombre a quién responde por cada tienda.</translation>
        </message>
        <message>
            <source>Sort by rules: language, store, kind of question.</source>
            <translation>Reparta con reglas: idioma, tienda, tipo de pregunta.</translation>
        </message>
        <message>
            <source>Let a lead look at response times once a day.</source>
            <translation>Que un responsable mire los tiempos de respuesta una vez al día.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StageBar</name>
        <message>
            <source>Mean time of each stage</source>
            <translation>Tiempo medio de cada etapa</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StatusStrip</name>
        <message numerus="yes">
            <source>%n store(s)</source>
            <translation>
                <numerusform>%n tienda</numerusform>
                <numerusform>%n tiendas</numerusform>
            </translation>
        </message>
        <message>
            <source>No store connected</source>
            <translation>Ninguna tienda conectada</translation>
        </message>
        <message>
            <source>%1 · all fine</source>
            <translation>%1 · todo en orden</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Aún sin sincronizar</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>Salida %1</translation>
        </message>
        <message numerus="yes">
            <source>%n ask(s) you</source>
            <translation>
                <numerusform>%n espera su decisión</numerusform>
                <numerusform>%n esperan su decisión</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>Sin conexión desde %1</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>%1 messages · complete since %2</source>
            <translation>%1 mensajes · completos desde %2</translation>
        </message>
        <message>
            <source>%1 messages</source>
            <translation>%1 mensajes</translation>
        </message>
        <message>
            <source> · %1 not searchable yet</source>
            <translation> · %1 aún sin indexar</translation>
        </message>
        <message>
            <source>Import paused · %1 messages</source>
            <translation>Importación en pausa · %1 mensajes</translation>
        </message>
        <message>
            <source>Import %1</source>
            <comment>number of messages</comment>
            <translation>Importación %1</translation>
        </message>
        <message>
            <source>Importing earlier messages · %1 read</source>
            <translation>Importando mensajes anteriores · %1 leídos</translation>
        </message>
        <message>
            <source>Imported, not connected</source>
            <translation>Importada, sin conexión</translation>
        </message>
        <message>
            <source>Synced %1 · %2 ago</source>
            <comment>time, how long ago</comment>
            <translation>Sincronizado %1 · hace %2</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) %1</source>
            <comment>how many stores are &apos;lagging&apos; or &apos;far behind&apos;</comment>
            <translation>
                <numerusform>%n tienda %1</numerusform>
                <numerusform>%n tiendas %1</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between two names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>On duty: %1</source>
            <translation>De turno: %1</translation>
        </message>
        <message>
            <source>+%1</source>
            <comment>so many more stores in trouble</comment>
            <translation>+%1</translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <comment>store, what is wrong, what to do</comment>
            <translation>%1: %2. %3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StepButton</name>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>current step</source>
            <translation>paso actual</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <comment>number, name, state</comment>
            <translation>Paso %1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StoreCard</name>
        <message>
            <source>practice store</source>
            <translation>tienda de práctica</translation>
        </message>
        <message>
            <source>What the desk may do at %1</source>
            <translation>Lo que se permite hacer en %1</translation>
        </message>
        <message>
            <source>Tell the platform which messages were read</source>
            <translation>Comunicar a la plataforma qué mensajes se han leído</translation>
        </message>
        <message>
            <source>Tell the platform which messages were read: %1</source>
            <translation>Comunicar a la plataforma qué mensajes se han leído: %1</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Probar la conexión</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Autorizar…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>Dejar de esperar</translation>
        </message>
        <message>
            <source>to do</source>
            <comment>a step of the diagnosis</comment>
            <translation>por hacer</translation>
        </message>
        <message>
            <source>fine</source>
            <comment>a step of the diagnosis</comment>
            <translation>en orden</translation>
        </message>
        <message>
            <source>look here</source>
            <comment>a step of the diagnosis</comment>
            <translation>revise esto</translation>
        </message>
        <message>
            <source>1. Open the platform&apos;s page and sign in with the main account. 2. Paste the address the browser ends on, or the code it shows. The store&apos;s history and settings stay.</source>
            <translation>1. Abra la página de la plataforma e inicie sesión con la cuenta principal. 2. Pegue la dirección en la que termina el navegador o el código que muestra. Se conservan el historial y la configuración de la tienda.</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Abrir la página</translation>
        </message>
        <message>
            <source>Copy its address</source>
            <translation>Copiar su dirección</translation>
        </message>
        <message>
            <source>Address or code</source>
            <translation>Dirección o código</translation>
        </message>
        <message>
            <source>Address the browser ended on, or the code</source>
            <translation>Dirección en la que terminó el navegador, o el código</translation>
        </message>
        <message>
            <source>Finish signing in</source>
            <translation>Completar la autorización</translation>
        </message>
        <message>
            <source>New name of %1</source>
            <translation>Nuevo nombre de %1</translation>
        </message>
        <message>
            <source>Keep this name</source>
            <translation>Usar este nombre</translation>
        </message>
        <message>
            <source>The desk forgets the sign-in of this store and stops syncing it. This cannot be undone. Type “%1” to remove it.</source>
            <translation>La aplicación olvida la autorización de esta tienda y deja de sincronizarla. No se puede deshacer. Escriba «%1» para quitarla.</translation>
        </message>
        <message>
            <source>Type %1 to remove the store</source>
            <translation>Escriba %1 para quitar la tienda</translation>
        </message>
        <message>
            <source>Remove the store</source>
            <translation>Quitar la tienda</translation>
        </message>
        <message>
            <source>Mailbox…</source>
            <translation>Buzón…</translation>
        </message>
        <message>
            <source>Hours and people…</source>
            <translation>Horario y personas…</translation>
        </message>
        <message>
            <source>Account health…</source>
            <translation>Estado de la cuenta…</translation>
        </message>
        <message>
            <source>Outage plan…</source>
            <translation>Plan de contingencia…</translation>
        </message>
        <message>
            <source>No automatic replies here: %1 forbids them, or counts them against the account.</source>
            <translation>Aquí no hay respuestas automáticas: %1 las prohíbe o las cuenta en contra de la cuenta.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StoreProof</name>
        <message>
            <source>Stores and when they were checked</source>
            <translation>Tiendas y cuándo se comprobaron</translation>
        </message>
        <message>
            <source>Choose a thread on the left, or connect a store in the settings.</source>
            <translation>Elija una conversación a la izquierda o conecte una tienda en la configuración.</translation>
        </message>
        <message>
            <source>Every store was checked within its interval</source>
            <translation>Todas las tiendas se comprobaron dentro de su intervalo</translation>
        </message>
        <message>
            <source>Not every store was checked within its interval</source>
            <translation>No todas las tiendas se comprobaron dentro de su intervalo</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Unsent</source>
            <translation>Sin enviar</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Last sync · lag</source>
            <translation>Última sincr. · retraso</translation>
        </message>
        <message>
            <source>Next sync</source>
            <translation>Próxima sincr.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StoresFlow</name>
        <message>
            <source>This address is not opened from here; copy it into your browser.</source>
            <translation>Esta dirección no se abre desde aquí; cópiela en su navegador.</translation>
        </message>
        <message>
            <source>Testing: messages are read from the platform now. Nothing is sent.</source>
            <translation>Prueba en curso: se están leyendo mensajes de la plataforma. No se envía nada.</translation>
        </message>
        <message>
            <source>Testing the connection…</source>
            <translation>Probando la conexión…</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Autorizando…</translation>
        </message>
        <message>
            <source>Signed in. History and settings of the store are as before.</source>
            <translation>Autorizada. El historial y la configuración de la tienda siguen como antes.</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>Se quitó %1.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>No se puede leer este archivo.</translation>
        </message>
        <message>
            <source>%1 is connected. It is display only until you allow replies.</source>
            <translation>%1 está conectada. Es de solo lectura hasta que usted permita las respuestas.</translation>
        </message>
        <message>
            <source>The platform is making the report on the account; this may take some minutes.</source>
            <translation>La plataforma está generando el informe de la cuenta; puede tardar unos minutos.</translation>
        </message>
        <message>
            <source>The outage plan is kept.</source>
            <translation>El plan de contingencia está guardado.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StoresPage</name>
        <message>
            <source>Stores</source>
            <translation>Tiendas</translation>
        </message>
        <message>
            <source>Add a store</source>
            <translation>Agregar una tienda</translation>
        </message>
        <message>
            <source>Add a store from a file…</source>
            <translation>Agregar una tienda desde un archivo…</translation>
        </message>
        <message>
            <source>A store is described by a store file (JSON). Its passwords and keys go to the secret store of this computer at once and are kept nowhere else.</source>
            <translation>Una tienda se describe con un archivo de tienda (JSON). Sus contraseñas y claves pasan de inmediato al almacén de secretos de este equipo y no se guardan en ningún otro lugar.</translation>
        </message>
        <message>
            <source>No store is connected yet.</source>
            <translation>Aún no hay ninguna tienda conectada.</translation>
        </message>
        <message>
            <source>Choose a store file</source>
            <translation>Elegir un archivo de tienda</translation>
        </message>
        <message>
            <source>Store files (*.json)</source>
            <translation>Archivos de tienda (*.json)</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SupportChart</name>
        <message>
            <source>Hours until the first answer, median by month and site</source>
            <translation>Horas hasta la primera respuesta, mediana por mes y sitio</translation>
        </message>
        <message>
            <source>%1, %2: %3 h</source>
            <comment>month, site, hours</comment>
            <translation>%1, %2: %3 h</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SupportFlow</name>
        <message>
            <source>This category says nothing of the matter and lengthens the wait: choose a more exact one, or say that the platform offers none.</source>
            <translation>Esta categoría no dice nada del asunto y alarga la espera: elija una más exacta o diga que la plataforma no ofrece otra.</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Number that the platform gave it; it may come later</source>
            <translation>Número que le dio la plataforma; puede venir después</translation>
        </message>
        <message>
            <source>Expected answer</source>
            <translation>Respuesta esperada</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elija</translation>
        </message>
        <message>
            <source>In 4 hours</source>
            <translation>En 4 horas</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>En un día</translation>
        </message>
        <message>
            <source>In 3 days</source>
            <translation>En 3 días</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>En una semana</translation>
        </message>
        <message>
            <source>We wrote again</source>
            <translation>Escribimos de nuevo</translation>
        </message>
        <message>
            <source>The platform wrote</source>
            <translation>La plataforma escribió</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Lo que se dijo</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SupportForm</name>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Site whose support is asked</source>
            <translation>Sitio a cuyo soporte se pregunta</translation>
        </message>
        <message>
            <source>Category, the most exact ones first</source>
            <translation>Categoría, las más exactas primero</translation>
        </message>
        <message>
            <source>More exact ones, which are answered sooner:</source>
            <translation>Más exactas, que se responden antes:</translation>
        </message>
        <message>
            <source>The platform offers no better one</source>
            <translation>La plataforma no ofrece otra mejor</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>De qué se trata</translation>
        </message>
        <message>
            <source>Notification or ASIN</source>
            <translation>Notificación o ASIN</translation>
        </message>
        <message>
            <source>Its page on the platform</source>
            <translation>Su página en la plataforma</translation>
        </message>
        <message>
            <source>Go to the first one</source>
            <translation>Ir a la primera</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Number to be called at</source>
            <translation>Número al que llamar</translation>
        </message>
        <message>
            <source>Own order defect rate, in %</source>
            <translation>Tasa propia de pedidos defectuosos, en %</translation>
        </message>
        <message>
            <source>Earlier trouble of the account</source>
            <translation>Problemas anteriores de la cuenta</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Save the enquiry</source>
            <translation>Guardar la consulta</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elija</translation>
        </message>
        <message>
            <source>As the text tells</source>
            <translation>Según el texto</translation>
        </message>
        <message>
            <source>New enquiry to a platform&apos;s support</source>
            <translation>Nueva consulta al soporte de una plataforma</translation>
        </message>
        <message>
            <source>Enquiry %1</source>
            <translation>Consulta %1</translation>
        </message>
        <message>
            <source>Enquiry %1 is about this already: add a follow-up there, a second one lengthens the wait.</source>
            <translation>La consulta %1 ya trata de esto: añada allí un seguimiento; una segunda alarga la espera.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SupportPanel</name>
        <message>
            <source>Without a subject</source>
            <translation>Sin asunto</translation>
        </message>
        <message>
            <source>incomplete: no notification</source>
            <translation>incompleta: sin notificación</translation>
        </message>
        <message>
            <source>answer is late</source>
            <translation>la respuesta se retrasa</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <comment>defect rate, store, time</comment>
            <translation>%1 (%2, %3)</translation>
        </message>
        <message>
            <source>Own order defect rate: %1</source>
            <translation>Tasa propia de pedidos defectuosos: %1</translation>
        </message>
        <message>
            <source>What was asked of a platform&apos;s own support: when an answer is to be expected, what was said, and how long it took.</source>
            <translation>Lo que se preguntó al soporte de una plataforma: cuándo se espera respuesta, qué se dijo y cuánto tardó.</translation>
        </message>
        <message>
            <source>number at the platform %1</source>
            <translation>número en la plataforma %1</translation>
        </message>
        <message>
            <source>defect rate %1</source>
            <translation>tasa de defectos %1</translation>
        </message>
        <message>
            <source>About the notification or ASIN %1</source>
            <translation>Sobre la notificación o ASIN %1</translation>
        </message>
        <message>
            <source>Answer expected by %1: %2</source>
            <translation>Respuesta esperada para %1: %2</translation>
        </message>
        <message>
            <source>site %1: %2 h, %3 %4</source>
            <comment>site, hours, source, date</comment>
            <translation>sitio %1: %2 h, %3 %4</translation>
        </message>
        <message>
            <source>category: %1 h, %2 %3</source>
            <comment>hours, source, date</comment>
            <translation>categoría: %1 h, %2 %3</translation>
        </message>
        <message>
            <source>usual: %1 h, %2</source>
            <comment>hours, source</comment>
            <translation>habitual: %1 h, %2</translation>
        </message>
        <message>
            <source>Reference, no rule of the platform: %1</source>
            <translation>Referencia, no es regla de la plataforma: %1</translation>
        </message>
        <message>
            <source>It was sent…</source>
            <translation>Se envió…</translation>
        </message>
        <message>
            <source>The platform wrote…</source>
            <translation>La plataforma escribió…</translation>
        </message>
        <message>
            <source>We wrote again…</source>
            <translation>Escribimos de nuevo…</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>Cambiarla…</translation>
        </message>
        <message>
            <source>Expected answer…</source>
            <translation>Respuesta esperada…</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Cerrarla</translation>
        </message>
        <message>
            <source>Archive in a folder…</source>
            <translation>Archivar en una carpeta…</translation>
        </message>
        <message>
            <source>Earlier trouble of the account: %1</source>
            <translation>Problemas anteriores de la cuenta: %1</translation>
        </message>
        <message>
            <source>What was said since</source>
            <translation>Lo que se dijo desde entonces</translation>
        </message>
        <message>
            <source>The platform</source>
            <translation>La plataforma</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>time, person, what happened</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>Enquiries to platform support</source>
            <translation>Consultas al soporte de la plataforma</translation>
        </message>
        <message>
            <source>Platform support</source>
            <translation>Soporte de la plataforma</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>enquiries</comment>
            <translation>Abiertos</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>enquiries</comment>
            <translation>Cerradas</translation>
        </message>
        <message>
            <source>New enquiry</source>
            <translation>Nueva consulta</translation>
        </message>
        <message>
            <source>No enquiry here. Platforms hand none out: note here what was asked of their support, and the desk counts the time.</source>
            <translation>Aquí no hay consultas. Las plataformas no las entregan: anote aquí lo que se preguntó a su soporte y la mesa cuenta el tiempo.</translation>
        </message>
        <message>
            <source>Hours until the first answer, median by month and site</source>
            <translation>Horas hasta la primera respuesta, mediana por mes y sitio</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SystemNotices</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TabFlow</name>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Orders</source>
            <comment>messages about orders: a part of the inbox</comment>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Reclamos</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Parts of “Needs reply” to see as tabs</source>
            <translation>Partes de «Por responder» que se ven como pestañas</translation>
        </message>
        <message>
            <source>Find a kind, a store or a view</source>
            <translation>Buscar un tipo, una tienda o una vista</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TagHintFlow</name>
        <message>
            <source>No tag is suggested for this thread.</source>
            <translation>No hay etiquetas sugeridas para esta conversación.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TagPicker</name>
        <message>
            <source>Create tag “%1”</source>
            <translation>Crear la etiqueta «%1»</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Find or create a tag</source>
            <translation>Buscar o crear una etiqueta</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TeamFlow</name>
        <message>
            <source>Not kept: %1</source>
            <translation>No se guardó: %1</translation>
        </message>
        <message>
            <source>The group “%1” is kept.</source>
            <translation>El grupo «%1» está guardado.</translation>
        </message>
        <message>
            <source>The languages of %1 are kept.</source>
            <translation>Se guardaron los idiomas de %1.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplateFlow</name>
        <message>
            <source>language unknown</source>
            <translation>idioma desconocido</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatePicker</name>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>no variant for this thread&apos;s language and marketplace</source>
            <translation>no hay versión para el idioma y la plataforma de esta conversación</translation>
        </message>
        <message numerus="yes">
            <source>%n available</source>
            <translation>
                <numerusform>%n disponible</numerusform>
                <numerusform>%n disponibles</numerusform>
            </translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Title, scene or short code</source>
            <translation>Título, situación o código corto</translation>
        </message>
        <message>
            <source>Filter templates</source>
            <translation>Filtrar plantillas</translation>
        </message>
        <message>
            <source>Templates for this thread</source>
            <translation>Plantillas para esta conversación</translation>
        </message>
        <message>
            <source>↑↓ choose     Enter insert at the cursor     Esc close</source>
            <translation>↑↓ elegir     Enter insertar en el cursor     Esc cerrar</translation>
        </message>
        <message>
            <source>already in the last reply to this buyer</source>
            <translation>ya se usó en la última respuesta a este comprador</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatePreview</name>
        <message>
            <source>Preview, variables filled in</source>
            <translation>Vista previa con las variables completadas</translation>
        </message>
        <message>
            <source>No value for %1: fill it in before sending</source>
            <translation>Falta el valor de %1: complételo antes de enviar</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatesFlow</name>
        <message>
            <source>The template was deleted.</source>
            <translation>Se eliminó la plantilla.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>Se escribió %n fila en %1.</numerusform>
                <numerusform>Se escribieron %n filas en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) are new or changed.</source>
            <translation>
                <numerusform>%n plantilla es nueva o ha cambiado.</numerusform>
                <numerusform>%n plantillas son nuevas o han cambiado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be read; the first is in line %1: %2</source>
            <translation>
                <numerusform>No se pudo leer %n fila; la primera está en la línea %1: %2</numerusform>
                <numerusform>No se pudieron leer %n filas; la primera está en la línea %1: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: «%2»</translation>
        </message>
        <message>
            <source>%1: “%2”. %3</source>
            <translation>%1: «%2». %3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatesPage</name>
        <message>
            <source>There is no template yet. Add the starter pack, or write one.</source>
            <translation>Aún no hay plantillas. Agregue el paquete inicial o escriba una.</translation>
        </message>
        <message>
            <source>Choose a template to read or change it.</source>
            <translation>Elija una plantilla para leerla o modificarla.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Title in Chinese</source>
            <translation>Título en chino</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Short code, typed after //</source>
            <translation>Código corto, se escribe después de //</translation>
        </message>
        <message>
            <source>Approved by a native speaker</source>
            <translation>Aprobada por un hablante nativo</translation>
        </message>
        <message>
            <source>To be read again by</source>
            <translation>Volver a revisar antes del</translation>
        </message>
        <message>
            <source>Day of the next review</source>
            <translation>Día de la próxima revisión</translation>
        </message>
        <message>
            <source>Wording for a language and marketplace</source>
            <translation>Texto para un idioma y una plataforma</translation>
        </message>
        <message>
            <source>Remove this wording</source>
            <translation>Quitar este texto</translation>
        </message>
        <message>
            <source>Language of another wording</source>
            <translation>Idioma de otro texto</translation>
        </message>
        <message>
            <source>Marketplace of another wording</source>
            <translation>Plataforma de otro texto</translation>
        </message>
        <message>
            <source>all marketplaces</source>
            <translation>todas las plataformas</translation>
        </message>
        <message>
            <source>Add a wording</source>
            <translation>Agregar un texto</translation>
        </message>
        <message>
            <source>This wording exists already; it is shown now.</source>
            <translation>Este texto ya existe; ahora se muestra.</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Insert a variable</source>
            <translation>Insertar una variable</translation>
        </message>
        <message>
            <source>Preview with values</source>
            <translation>Vista previa con valores</translation>
        </message>
        <message>
            <source>Without a value here: %1</source>
            <translation>Sin valor aquí: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar los cambios</translation>
        </message>
        <message>
            <source>Delete it now</source>
            <translation>Eliminarla ahora</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Title, scene or short code</source>
            <translation>Título, situación o código corto</translation>
        </message>
        <message>
            <source>Find a template</source>
            <translation>Buscar una plantilla</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Plantilla nueva</translation>
        </message>
        <message>
            <source>Import CSV…</source>
            <translation>Importar CSV…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Exportar CSV…</translation>
        </message>
        <message>
            <source>Add the starter pack</source>
            <translation>Agregar el paquete inicial</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <source>Import templates</source>
            <translation>Importar plantillas</translation>
        </message>
        <message>
            <source>Export templates</source>
            <translation>Exportar plantillas</translation>
        </message>
        <message numerus="yes">
            <source>%n wording(s)</source>
            <translation>
                <numerusform>%n texto</numerusform>
                <numerusform>%n textos</numerusform>
            </translation>
        </message>
        <message>
            <source>approved</source>
            <translation>aprobada</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>aún sin aprobar</translation>
        </message>
        <message>
            <source>Name of the buyer</source>
            <translation>Nombre del comprador</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Número de pedido</translation>
        </message>
        <message>
            <source>Day of the order</source>
            <translation>Fecha del pedido</translation>
        </message>
        <message>
            <source>Amount of the order</source>
            <translation>Importe del pedido</translation>
        </message>
        <message>
            <source>Title of the first item</source>
            <translation>Título del primer artículo</translation>
        </message>
        <message>
            <source>Article number of the first item</source>
            <translation>Referencia del primer artículo</translation>
        </message>
        <message>
            <source>Pieces of the first item</source>
            <translation>Unidades del primer artículo</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>Número de seguimiento</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Transportista</translation>
        </message>
        <message>
            <source>Tracking page</source>
            <translation>Página de seguimiento</translation>
        </message>
        <message>
            <source>Day the parcel was handed over</source>
            <translation>Día de entrega al transportista</translation>
        </message>
        <message>
            <source>Expected day of delivery</source>
            <translation>Día previsto de entrega</translation>
        </message>
        <message>
            <source>Name of the store</source>
            <translation>Nombre de la tienda</translation>
        </message>
        <message>
            <source>Who replies</source>
            <translation>Quién responde</translation>
        </message>
        <message>
            <source>Today&apos;s date</source>
            <translation>Fecha de hoy</translation>
        </message>
        <message>
            <source>Only from</source>
            <translation>Solo desde</translation>
        </message>
        <message>
            <source>Only until</source>
            <translation>Solo hasta</translation>
        </message>
        <message>
            <source>One more for another season</source>
            <translation>Otra para otra temporada</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadFlow</name>
        <message>
            <source>Copied: %1</source>
            <translation>Copiado: %1</translation>
        </message>
        <message>
            <source>The draft could not be kept: %1</source>
            <translation>No se pudo guardar el borrador: %1</translation>
        </message>
        <message>
            <source>The platform names no page for this thread.</source>
            <translation>La plataforma no indica ninguna página para esta conversación.</translation>
        </message>
        <message>
            <source>Nothing is unanswered in this thread.</source>
            <translation>No hay nada sin responder en esta conversación.</translation>
        </message>
        <message>
            <source>The unfinished note could not be kept: %1</source>
            <translation>No se pudo guardar la nota sin terminar: %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadHeading</name>
        <message>
            <source>%1, order %2</source>
            <comment>buyer and order number</comment>
            <translation>%1, pedido %2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Finalizada</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Owner: nobody</source>
            <translation>Sin responsable</translation>
        </message>
        <message>
            <source>Owner %1</source>
            <translation>A cargo de %1</translation>
        </message>
        <message>
            <source>Suggested tags: %1. Shift+A takes them.</source>
            <translation>Etiquetas sugeridas: %1. Shift+A las acepta.</translation>
        </message>
        <message>
            <source>%1, unsure</source>
            <comment>language of a thread</comment>
            <translation>%1, inseguro</translation>
        </message>
        <message>
            <source>Show the proof of the due time</source>
            <translation>Mostrar la justificación del plazo</translation>
        </message>
        <message>
            <source>Suggested tag: click or Shift+A takes it</source>
            <translation>Etiqueta sugerida: un clic o Shift+A la acepta</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadListModel</name>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Due in under 1 h</source>
            <translation>Vencen en menos de 1 h</translation>
        </message>
        <message>
            <source>Due in under 4 h</source>
            <translation>Vencen en menos de 4 h</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>A tiempo</translation>
        </message>
        <message>
            <source>Waiting for buyer</source>
            <translation>Esperando al comprador</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Sin plazo</translation>
        </message>
        <message>
            <source>%1, %2 threads</source>
            <comment>group of the list</comment>
            <translation>%1, %2 conversaciones</translation>
        </message>
        <message>
            <source>due in %1</source>
            <translation>vence en %1</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>no leída</translation>
        </message>
        <message>
            <source>case</source>
            <translation>caso</translation>
        </message>
        <message>
            <source>sending failed</source>
            <translation>error de envío</translation>
        </message>
        <message>
            <source>assigned to nobody</source>
            <translation>sin asignar</translation>
        </message>
        <message>
            <source>assigned to %1</source>
            <translation>asignada a %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken sentence</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>sounds angry</source>
            <translation>suena molesto</translation>
        </message>
        <message>
            <source>translated</source>
            <translation>traducido</translation>
        </message>
        <message>
            <source>only an automatic reply so far</source>
            <translation>por ahora solo una respuesta automática</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadListPanel</name>
        <message>
            <source>Due time</source>
            <comment>how the list is sorted</comment>
            <translation>Vencimiento</translation>
        </message>
        <message>
            <source>Newest first</source>
            <comment>how the list is sorted</comment>
            <translation>Más recientes primero</translation>
        </message>
        <message>
            <source>End of snooze</source>
            <comment>how the list is sorted</comment>
            <translation>Fin de la posposición</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Filtrar esta lista</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>Filas compactas</translation>
        </message>
        <message>
            <source>Filter by buyer, order, text</source>
            <translation>Filtrar por comprador, pedido o texto</translation>
        </message>
        <message>
            <source>Thread list</source>
            <translation>Lista de conversaciones</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <comment>how the list is sorted</comment>
            <translation>Más antiguas primero</translation>
        </message>
        <message>
            <source>By column</source>
            <comment>how the list is sorted</comment>
            <translation>Por columna</translation>
        </message>
        <message>
            <source>List on top or beside</source>
            <translation>Lista arriba o al lado</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadPanel</name>
        <message>
            <source>Previous hit</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Resultado siguiente</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Cerrar la búsqueda</translation>
        </message>
        <message>
            <source>Thread</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Posponer</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Más acciones</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Finalizar</translation>
        </message>
        <message>
            <source>Done and next</source>
            <translation>Finalizar y pasar a la siguiente</translation>
        </message>
        <message>
            <source>Search in this thread</source>
            <translation>Buscar en esta conversación</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>hit number, hits</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>no hits</source>
            <translation>sin resultados</translation>
        </message>
        <message>
            <source> · older messages are not loaded</source>
            <translation> · los mensajes anteriores no están cargados</translation>
        </message>
        <message>
            <source>Translation on or off</source>
            <translation>Traducción sí o no</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadRowDelegate</name>
        <message>
            <source>Case</source>
            <comment>a claim or dispute at the platform, chip in the list</comment>
            <translation>Caso</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <source>Due %1. A click on the time shows its proof.</source>
            <translation>Vence %1. Al hacer clic en la hora se muestra su justificación.</translation>
        </message>
        <message>
            <source>Only an automatic reply so far: the buyer waits for a person.</source>
            <translation>Por ahora solo hay una respuesta automática: el comprador espera a una persona.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadTable</name>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Comprador</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Antigüedad</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Actualizado</translation>
        </message>
        <message>
            <source>watched</source>
            <translation>en seguimiento</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>urgente</translation>
        </message>
        <message>
            <source>with files</source>
            <translation>con archivos</translation>
        </message>
        <message>
            <source>with a draft</source>
            <translation>con borrador</translation>
        </message>
        <message>
            <source>snoozed</source>
            <translation>pospuesta</translation>
        </message>
        <message>
            <source>sending failed</source>
            <translation>error de envío</translation>
        </message>
        <message>
            <source>case</source>
            <translation>caso</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>column and value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, sorted, rising</source>
            <translation>%1, orden ascendente</translation>
        </message>
        <message>
            <source>%1, sorted, falling</source>
            <translation>%1, orden descendente</translation>
        </message>
        <message>
            <source>angry</source>
            <translation>enojado</translation>
        </message>
        <message>
            <source>only an automatic reply so far</source>
            <translation>por ahora solo una respuesta automática</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadTableView</name>
        <message>
            <source>Reset columns</source>
            <translation>Restablecer las columnas</translation>
        </message>
        <message>
            <source>Thread list</source>
            <translation>Lista de conversaciones</translation>
        </message>
        <message>
            <source>Columns: click sorts, right click chooses</source>
            <translation>Columnas: clic para ordenar, clic derecho para elegir</translation>
        </message>
        <message>
            <source>Click sorts by this column, right click chooses columns</source>
            <translation>Clic ordena por esta columna; clic derecho elige columnas</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TicketFlow</name>
        <message>
            <source>About: %1</source>
            <translation>Sobre: %1</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <source>Ticket %1 was made.</source>
            <translation>Se creó el ticket %1.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Description of ticket %1</source>
            <translation>Descripción del ticket %1</translation>
        </message>
        <message>
            <source>Take above: to whom?</source>
            <translation>¿A quién elevarlo?</translation>
        </message>
        <message>
            <source>Hand on to</source>
            <translation>Pasar a</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Escriba un nombre</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Why is it taken above?</source>
            <translation>¿Por qué se eleva?</translation>
        </message>
        <message>
            <source>A word for who gets it</source>
            <translation>Unas palabras para quien lo recibe</translation>
        </message>
        <message>
            <source>Type, then Enter</source>
            <translation>Escriba y pulse Intro</translation>
        </message>
        <message>
            <source>Without a word</source>
            <translation>Sin comentario</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>In 4 hours</source>
            <translation>En 4 horas</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>En un día</translation>
        </message>
        <message>
            <source>In 3 days</source>
            <translation>En 3 días</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>En una semana</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>What has to be done</source>
            <translation>Qué hay que hacer</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TicketForm</name>
        <message>
            <source>New ticket</source>
            <translation>Nuevo ticket</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Quién lo hace</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Make the ticket</source>
            <translation>Crear el ticket</translation>
        </message>
        <message>
            <source>Without a checklist</source>
            <translation>Sin lista</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>In 4 hours</source>
            <translation>En 4 horas</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>En un día</translation>
        </message>
        <message>
            <source>In 3 days</source>
            <translation>En 3 días</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>En una semana</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nadie aún</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TicketModel</name>
        <message>
            <source>Ticket %1</source>
            <translation>Ticket %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TicketPanel</name>
        <message>
            <source>made it</source>
            <translation>lo creó</translation>
        </message>
        <message>
            <source>changed its state</source>
            <translation>cambió el estado</translation>
        </message>
        <message>
            <source>handed it on</source>
            <translation>lo pasó</translation>
        </message>
        <message>
            <source>took it above</source>
            <translation>lo elevó</translation>
        </message>
        <message>
            <source>changed it</source>
            <translation>lo cambió</translation>
        </message>
        <message>
            <source>ticked an item</source>
            <translation>marcó un punto</translation>
        </message>
        <message>
            <source>took a tick back</source>
            <translation>desmarcó un punto</translation>
        </message>
        <message>
            <source>linked something to it</source>
            <translation>vinculó algo</translation>
        </message>
        <message>
            <source>took a link off</source>
            <translation>quitó un vínculo</translation>
        </message>
        <message>
            <source>added an item</source>
            <translation>añadió un punto</translation>
        </message>
        <message>
            <source>Choose a ticket, or make one from any message: its number, order and case come along.</source>
            <translation>Elija un ticket o cree uno desde cualquier mensaje: número, pedido y caso van con él.</translation>
        </message>
        <message>
            <source>nobody works on it</source>
            <translation>nadie lo lleva</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>vence %1</translation>
        </message>
        <message>
            <source>made %1 by %2</source>
            <translation>creado %1 por %2</translation>
        </message>
        <message>
            <source>solved %1</source>
            <translation>resuelto %1</translation>
        </message>
        <message>
            <source>Hand on…</source>
            <translation>Pasar…</translation>
        </message>
        <message>
            <source>Take above…</source>
            <translation>Elevar…</translation>
        </message>
        <message>
            <source>Deadline…</source>
            <translation>Plazo…</translation>
        </message>
        <message>
            <source>Title…</source>
            <translation>Título…</translation>
        </message>
        <message>
            <source>Description…</source>
            <translation>Descripción…</translation>
        </message>
        <message>
            <source>How it is done</source>
            <translation>Cómo se hace</translation>
        </message>
        <message>
            <source>Checklist: all of it before it counts as solved</source>
            <translation>Lista: todo antes de darlo por resuelto</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Add an item…</source>
            <translation>Añadir un punto…</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>De qué trata</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <source>Parcel: %1</source>
            <translation>Paquete: %1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>time, person, what happened</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>tickets</comment>
            <translation>Abiertos</translation>
        </message>
        <message>
            <source>Mine</source>
            <comment>tickets</comment>
            <translation>Míos</translation>
        </message>
        <message>
            <source>Solved</source>
            <comment>tickets</comment>
            <translation>Resueltos</translation>
        </message>
        <message>
            <source>Number, words, order</source>
            <translation>Número, palabras, pedido</translation>
        </message>
        <message>
            <source>Find a ticket</source>
            <translation>Buscar un ticket</translation>
        </message>
        <message>
            <source>New ticket</source>
            <translation>Nuevo ticket</translation>
        </message>
        <message>
            <source>No ticket here. Make one from a message with the command “New ticket”.</source>
            <translation>No hay tickets. Cree uno desde un mensaje con la orden «Nuevo ticket».</translation>
        </message>
        <message>
            <source>Appeals</source>
            <translation>Apelaciones</translation>
        </message>
        <message>
            <source>Platform support</source>
            <translation>Soporte de la plataforma</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TimeChart</name>
        <message>
            <source>%.1f h</source>
            <comment>printf format of hours at an axis: keep %.1f</comment>
            <translation>%.1f h</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TopBar</name>
        <message>
            <source>All stores</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Stores searched: %1</source>
            <translation>Tiendas en la búsqueda: %1</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Order number, buyer, text</source>
            <translation>Pedido, comprador, texto</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <source>Alerts: none open</source>
            <translation>Alertas: ninguna abierta</translation>
        </message>
        <message numerus="yes">
            <source>Alerts: %n open</source>
            <translation>
                <numerusform>Alertas: %n abierta</numerusform>
                <numerusform>Alertas: %n abiertas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationBar</name>
        <message>
            <source>Translating…</source>
            <translation>Traduciendo…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>Abrir los ajustes</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationBox</name>
        <message>
            <source>You wrote: %1</source>
            <translation>Usted escribió: %1</translation>
        </message>
        <message>
            <source>Reads back as: %1</source>
            <translation>De vuelta dice: %1</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>Traduciendo…</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>I have read it: from now on it is my text.</source>
            <translation>Lo he leído: desde ahora es mi texto.</translation>
        </message>
        <message>
            <source>Back to my text</source>
            <translation>Volver a mi texto</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationFlow</name>
        <message>
            <source>Nothing to translate: this thread is in your language already.</source>
            <translation>Nada que traducir: este hilo ya está en su idioma.</translation>
        </message>
        <message>
            <source>The text has changed meanwhile: press F9 again to translate it.</source>
            <translation>El texto cambió mientras tanto: pulse F9 otra vez para traducirlo.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationPage</name>
        <message>
            <source>Glossary</source>
            <translation>Glosario</translation>
        </message>
        <message>
            <source>These words are always translated the same way. The same word on both sides stays as it is, a brand for instance.</source>
            <translation>Estas palabras se traducen siempre igual. La misma palabra en ambos lados se queda como está, por ejemplo una marca.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Palabra</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traducción</translation>
        </message>
        <message>
            <source>%1 into %2: %3 becomes %4</source>
            <comment>two languages, a word, its translation</comment>
            <translation>%1 a %2: %3 pasa a ser %4</translation>
        </message>
        <message>
            <source>The glossary is empty: add a word below, or import a file.</source>
            <translation>El glosario está vacío: añada una palabra abajo o importe un archivo.</translation>
        </message>
        <message>
            <source>Remove this word</source>
            <translation>Quitar esta palabra</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>A CSV file with the columns from, to, source, target</source>
            <translation>Un archivo CSV con las columnas from, to, source, target</translation>
        </message>
        <message>
            <source>Import a glossary</source>
            <translation>Importar un glosario</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Export the glossary</source>
            <translation>Exportar el glosario</translation>
        </message>
        <message>
            <source>Translated from</source>
            <translation>Traducido de</translation>
        </message>
        <message>
            <source>Translated into</source>
            <translation>Traducido a</translation>
        </message>
        <message>
            <source>Its translation</source>
            <translation>Su traducción</translation>
        </message>
        <message>
            <source>Add this word</source>
            <translation>Añadir esta palabra</translation>
        </message>
        <message>
            <source>F9 shows what the buyer wrote in your language, beneath the original, and puts your reply into the buyer&apos;s language. Every translation is kept, so that a text is sent to the service once.</source>
            <translation>F9 muestra debajo del original lo que escribió el comprador en su idioma, y pasa su respuesta al idioma del comprador. Cada traducción se guarda: un texto se envía al servicio una sola vez.</translation>
        </message>
        <message>
            <source>Language of the team</source>
            <translation>Idioma del equipo</translation>
        </message>
        <message>
            <source>%1 (not installed)</source>
            <comment>a program</comment>
            <translation>%1 (no instalado)</translation>
        </message>
        <message>
            <source>Who translates</source>
            <translation>Quién traduce</translation>
        </message>
        <message>
            <source>Before a text leaves, names, e-mail addresses, telephone and card numbers, order and tracking numbers, amounts and dates are taken out of it and put back afterwards. The service sees the rest of the words: postal addresses or other things a buyer describes are among them.</source>
            <translation>Antes de enviar un texto se le quitan nombres, correos, teléfonos, tarjetas, números de pedido y de rastreo, importes y fechas, y luego se vuelven a poner. El servicio ve el resto de las palabras: también direcciones postales u otras cosas que describa el comprador.</translation>
        </message>
        <message>
            <source>Address of the server (https)</source>
            <translation>Dirección del servidor (https)</translation>
        </message>
        <message>
            <source>The address lies in our own network, and that is meant</source>
            <translation>La dirección está en nuestra propia red, y es intencional</translation>
        </message>
        <message>
            <source>Name of the model</source>
            <translation>Nombre del modelo</translation>
        </message>
        <message>
            <source>Region of the resource (empty for a global one)</source>
            <translation>Región del recurso (vacío si es global)</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>kept; type to replace it</source>
            <translation>guardada; escriba para reemplazarla</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Keep and test</source>
            <translation>Guardar y probar</translation>
        </message>
        <message>
            <source>Translated by themselves</source>
            <translation>Traducidos por sí solos</translation>
        </message>
        <message>
            <source>Threads of these stores are translated as they are opened. F9 still switches each one on or off.</source>
            <translation>Los hilos de estas tiendas se traducen al abrirlos. F9 sigue activando o desactivando cada uno.</translation>
        </message>
        <message>
            <source>Translate threads of %1 as they are opened</source>
            <translation>Traducir los hilos de %1 al abrirlos</translation>
        </message>
        <message>
            <source>No store is connected yet.</source>
            <translation>Todavía no hay ninguna tienda conectada.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationSetupFlow</name>
        <message>
            <source>The word is in the glossary.</source>
            <translation>La palabra está en el glosario.</translation>
        </message>
        <message>
            <source>The word is out of the glossary.</source>
            <translation>La palabra ya no está en el glosario.</translation>
        </message>
        <message>
            <source>Kept. The journal names the change.</source>
            <translation>Guardado. El diario registra el cambio.</translation>
        </message>
        <message>
            <source>Asking the service…</source>
            <translation>Preguntando al servicio…</translation>
        </message>
        <message>
            <source>It works: “%1” became “%2” in %3 ms.</source>
            <translation>Funciona: «%1» pasó a ser «%2» en %3 ms.</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) taken.</source>
            <translation>
                <numerusform>%n palabra importada.</numerusform>
                <numerusform>%n palabras importadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out; the first is line %1: %2</source>
            <translation>
                <numerusform>%n línea omitida; la primera es la línea %1: %2</numerusform>
                <numerusform>%n líneas omitidas; la primera es la línea %1: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>The glossary is in the file.</source>
            <translation>El glosario está en el archivo.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TrayFlow</name>
        <message numerus="yes">
            <source>%n due within 1 h</source>
            <translation>
                <numerusform>%n vence en menos de 1 h</numerusform>
                <numerusform>%n vencen en menos de 1 h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n vencida</numerusform>
                <numerusform>%n vencidas</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between two counts</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 – oldest %2 %3</source>
            <comment>counts, platform and site, time</comment>
            <translation>%1 – la más antigua: %2 %3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TriageFlow</name>
        <message>
            <source>No reply needed, because</source>
            <translation>No requiere respuesta porque</translation>
        </message>
        <message>
            <source>The buyer only says thanks</source>
            <translation>El comprador solo agradece</translation>
        </message>
        <message>
            <source>The buyer got a reply another way</source>
            <translation>Se respondió por otra vía</translation>
        </message>
        <message>
            <source>It is a duplicate</source>
            <translation>Es un duplicado</translation>
        </message>
        <message>
            <source>It is spam or an automatic message</source>
            <translation>Es spam o un mensaje automático</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>Asignar a</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Mark two or more threads with X first.</source>
            <translation>Marque primero dos o más conversaciones con X.</translation>
        </message>
        <message>
            <source>Click the message at which the new thread begins, then press Shift+M.</source>
            <translation>Haga clic en el mensaje con el que empieza la nueva conversación y luego pulse Shift+M.</translation>
        </message>
        <message>
            <source>The last action on many threads is still under way.</source>
            <translation>La última acción masiva sigue en curso.</translation>
        </message>
        <message numerus="yes">
            <source>Changing %n thread(s)…</source>
            <translation>
                <numerusform>Modificando %n conversación…</numerusform>
                <numerusform>Modificando %n conversaciones…</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped: %1 of %2 threads were changed, the others are as they were.</source>
            <translation>Detenido: se modificaron %1 de %2 conversaciones; las demás siguen como estaban.</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Elija un motivo</translation>
        </message>
        <message>
            <source>Ask once and keep the reason until I quit</source>
            <translation>Preguntar una vez y conservar la respuesta hasta salir</translation>
        </message>
        <message>
            <source>The reason is asked for again.</source>
            <translation>Se volverá a preguntar el motivo.</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Escriba un nombre</translation>
        </message>
        <message>
            <source>These are too many threads to be one conversation.</source>
            <translation>Son demasiadas conversaciones para ser una sola.</translation>
        </message>
        <message>
            <source>Choose one thread: the platform asks thread by thread.</source>
            <translation>Elija un solo hilo: la plataforma lo pide hilo por hilo.</translation>
        </message>
        <message>
            <source>The platform has no page to say that this thread needs no reply.</source>
            <translation>La plataforma no tiene página para decir que este hilo no necesita respuesta.</translation>
        </message>
        <message>
            <source>The browser could not be opened.</source>
            <translation>No se pudo abrir el navegador.</translation>
        </message>
        <message>
            <source>Closed without a reply: the platform goes on counting. %1 takes it back.</source>
            <comment>key</comment>
            <translation>Cerrado sin responder: la plataforma sigue contando. %1 lo deshace.</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TwinWindow</name>
        <message>
            <source>Contact response time: answered late or not at all</source>
            <translation>Tiempo de respuesta a contactos: con retraso o sin respuesta</translation>
        </message>
        <message>
            <source>Chat response rate</source>
            <translation>Tasa de respuesta del chat</translation>
        </message>
        <message>
            <source>Response time of questions</source>
            <translation>Tiempo de respuesta a preguntas</translation>
        </message>
        <message>
            <source>Average answer time</source>
            <translation>Tiempo medio de respuesta</translation>
        </message>
        <message>
            <source>Marked “no reply needed” here; whether the platform knows is not certain</source>
            <translation>Marcada aquí como «no requiere respuesta»; no es seguro que la plataforma lo sepa</translation>
        </message>
        <message>
            <source>Closed here without an answer: for the platform it is unanswered</source>
            <translation>Cerrada aquí sin respuesta: para la plataforma está sin responder</translation>
        </message>
        <message>
            <source>Within 15 minutes of the bar: the clocks of the two may differ</source>
            <translation>A menos de 15 minutos del límite: los relojes pueden diferir</translation>
        </message>
        <message>
            <source>An automatic answer came in time, a person&apos;s too late: the platform counts the person&apos;s</source>
            <translation>La respuesta automática llegó a tiempo y la de la persona tarde: la plataforma cuenta la de la persona</translation>
        </message>
        <message>
            <source>Answered on the platform&apos;s own page</source>
            <translation>Respondida en la página de la plataforma</translation>
        </message>
        <message>
            <source>Still within its time: not counted yet</source>
            <translation>Aún dentro de plazo: todavía no cuenta</translation>
        </message>
        <message>
            <source>Came with an import: its times are those of the file</source>
            <translation>Vino con una importación: sus horas son las del archivo</translation>
        </message>
        <message>
            <source>Messages of this time may be missing here</source>
            <translation>Aquí pueden faltar mensajes de ese momento</translation>
        </message>
        <message>
            <source>The platform counts it as late</source>
            <translation>La plataforma la cuenta con retraso</translation>
        </message>
        <message>
            <source>The platform counts it as in time</source>
            <translation>La plataforma la cuenta a tiempo</translation>
        </message>
        <message>
            <source>The platform does not list it</source>
            <translation>La plataforma no la incluye</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>no cuenta</translation>
        </message>
        <message>
            <source>late</source>
            <translation>con retraso</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>a tiempo</translation>
        </message>
        <message>
            <source>The platform&apos;s own figure</source>
            <translation>La cifra de la plataforma</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Time span</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Where the two may differ</source>
            <translation>Dónde pueden diferir</translation>
        </message>
        <message>
            <source>shown on</source>
            <comment>the platform shows a figure on a day</comment>
            <translation>mostrada el</translation>
        </message>
        <message>
            <source>Day the platform showed it</source>
            <translation>Día en que la plataforma la mostró</translation>
        </message>
        <message>
            <source>The platform&apos;s figure</source>
            <translation>La cifra de la plataforma</translation>
        </message>
        <message>
            <source>Keep the platform&apos;s figure</source>
            <translation>Guardar la cifra de la plataforma</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Desde un archivo…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>This platform is not known to publish a figure about how quickly a shop answers.</source>
            <translation>No se sabe que esta plataforma publique una cifra sobre la rapidez de respuesta.</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>The platform says, in minutes</source>
            <translation>La plataforma dice, en minutos</translation>
        </message>
        <message>
            <source>The platform says, in percent</source>
            <translation>La plataforma dice, en porcentaje</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>From the log: %1 (%2).</source>
            <comment>figure, so many of so many</comment>
            <translation>Según el registro: %1 (%2).</translation>
        </message>
        <message>
            <source>The log holds nothing this figure counts.</source>
            <translation>El registro no contiene nada que esta cifra cuente.</translation>
        </message>
        <message>
            <source>The platform, on %1: %2.</source>
            <comment>date, figure</comment>
            <translation>La plataforma, el %1: %2.</translation>
        </message>
        <message>
            <source>Nobody has entered the platform&apos;s figure for this span yet.</source>
            <translation>Nadie ha introducido aún la cifra de la plataforma para este periodo.</translation>
        </message>
        <message>
            <source>Difference: %1.</source>
            <translation>Diferencia: %1.</translation>
        </message>
        <message numerus="yes">
            <source>The bar is missed: %n answers in time bring it back.</source>
            <translation>
                <numerusform>No se cumple el umbral: %n respuesta a tiempo lo recupera.</numerusform>
                <numerusform>No se cumple el umbral: %n respuestas a tiempo lo recuperan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more late answers until the bar is missed.</source>
            <translation>
                <numerusform>%n respuesta más con retraso hasta incumplir el umbral.</numerusform>
                <numerusform>%n respuestas más con retraso hasta incumplir el umbral.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule: %1 (%2)</source>
            <comment>source, date</comment>
            <translation>Regla: %1 (%2)</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Allí</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>not known here</source>
            <translation>no consta aquí</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::UndoBar</name>
        <message>
            <source>Undo bar</source>
            <translation>Barra de deshacer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::UndoFlow</name>
        <message>
            <source>Sending in %1 s</source>
            <translation>Se envía en %1 s</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>para %1</translation>
        </message>
        <message>
            <source>Too late to take it back: %1</source>
            <translation>Ya es tarde para retirarla: %1</translation>
        </message>
        <message>
            <source>Undone. The text is a draft again.</source>
            <translation>Retirada. El texto vuelve a ser un borrador.</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Deshecho.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Deshecho: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s)</source>
            <translation>
                <numerusform>%n comprador</numerusform>
                <numerusform>%n compradores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) undone. The texts are drafts again.</source>
            <translation>
                <numerusform>%n respuesta retirada. El texto vuelve a ser un borrador.</numerusform>
                <numerusform>%n respuestas retiradas. Los textos vuelven a ser borradores.</numerusform>
            </translation>
        </message>
        <message>
            <source>The others had left already.</source>
            <translation>Las demás ya habían salido.</translation>
        </message>
        <message>
            <source>Its reply was not sent: the draft is kept.</source>
            <translation>La respuesta no se envió: el borrador se conserva.</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Abrir el borrador</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::WaitsWindow</name>
        <message>
            <source>Open the conversation</source>
            <translation>Abrir la conversación</translation>
        </message>
        <message>
            <source>Save as a table (CSV)…</source>
            <translation>Guardar como tabla (CSV)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Looking them up…</source>
            <translation>Buscando…</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting periods, the longest late first</source>
            <translation>
                <numerusform>%n espera, el mayor retraso primero</numerusform>
                <numerusform>%n esperas, el mayor retraso primero</numerusform>
            </translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>No hay ninguna.</translation>
        </message>
        <message>
            <source>%1 of %2 waiting periods, the longest late first</source>
            <comment>shown, of all</comment>
            <translation>%1 de %2 esperas, el mayor retraso primero</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::WritingPage</name>
        <message>
            <source>Writing and sending</source>
            <translation>Redacción y envío</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>A reply can be undone for</source>
            <translation>Tiempo para deshacer un envío</translation>
        </message>
        <message>
            <source>0 to 30 seconds. The reply leaves 3 seconds later than shown, so that the last moment counts, too.</source>
            <translation>De 0 a 30 segundos. La respuesta sale 3 segundos después de lo indicado, para que también cuente el último momento.</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends, Enter starts a new line</source>
            <translation>Ctrl+Enter envía, Enter inicia una línea nueva</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter starts a new line</source>
            <translation>Enter envía, Shift+Enter inicia una línea nueva</translation>
        </message>
        <message>
            <source>Key that sends</source>
            <translation>Tecla para enviar</translation>
        </message>
        <message>
            <source>Enter never sends while an input method is composing.</source>
            <translation>Enter nunca envía mientras un método de entrada está componiendo.</translation>
        </message>
        <message>
            <source>Stay with the thread</source>
            <translation>Permanecer en la conversación</translation>
        </message>
        <message>
            <source>Mark the thread as done and go to the next</source>
            <translation>Finalizar la conversación y pasar a la siguiente</translation>
        </message>
        <message>
            <source>After sending</source>
            <translation>Después de enviar</translation>
        </message>
        <message>
            <source>Applies to the key that sends. Ctrl+Shift+Enter always sends, marks as done and goes on.</source>
            <translation>Se aplica a la tecla para enviar. Ctrl+Shift+Enter siempre envía, finaliza y pasa a la siguiente.</translation>
        </message>
    </context>
</TS>
