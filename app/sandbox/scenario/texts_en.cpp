#include "app/sandbox/scenario/texts.h"

namespace inquiry::sandbox {
namespace {

std::vector<Scene> scenesBefore() {
  return {
      {"delivery-time", Stage::BeforeSale,
       {"if I order the {item} today, will it be here before the weekend?",
        "how long does shipping to {city} take? I need the {item} for a birthday next week.",
        "do you ship the {item} the same day if I pay before noon?",
        "is express delivery possible for the {item}? I would gladly pay extra."},
       {"Hello {name}, orders paid before 2 pm leave our warehouse the same day. Delivery usually takes 2 to 4 working days.",
        "Hi {name}, we ship every working day. With standard delivery you should have it in about 3 days."},
       "And does that include Saturday deliveries?",
       "Yes, the carrier also delivers on Saturdays in most areas, at no extra cost."},
      {"size", Stage::BeforeSale,
       {"does the {item} fit into a drawer that is 12 cm high?",
        "could you tell me the exact outer dimensions of the {item}? My shelf is 38 cm deep.",
        "is the {item} small enough for hand luggage?",
        "how big is the box the {item} comes in?"},
       {"Hello {name}, yes, it fits. You will find the drawing with all dimensions as the last picture of the listing.",
        "Hi {name}, we have just measured one for you: 36.5 x 24 x 11 cm including the handle."},
       "And how heavy is it?",
       "1.4 kg without packaging."},
      {"stock", Stage::BeforeSale,
       {"when will the {item} be back in dark green?",
        "do you have three of the {item} in stock? The listing only lets me choose one.",
        "will there be a new batch of the {item} before Christmas?",
        "is the {item} also available in black?"},
       {"Hello {name}, the next delivery is expected in about ten days. You can watch the listing and will be told at once.",
        "Hi {name}, yes, we have enough in stock and have just raised the quantity in the listing."},
       "Could you put one aside for me?",
       "We cannot reserve, but with 40 pieces arriving you will certainly get one."},
      {"price", Stage::BeforeSale,
       {"is there a discount if I take five of the {item}?",
        "I saw the {item} for less last week. Will the price come down again?",
        "would you accept a lower offer for the {item}?",
        "is last weekend's price for the {item} still valid?"},
       {"Hello {name}, from five pieces on we give 8 percent. The quantity discount is applied in the basket automatically.",
        "Hi {name}, the offer ended on Sunday. You can send us a best offer through the listing and we will see what we can do."},
       "And for ten pieces?",
       "From ten pieces on it is 12 percent, also applied automatically."},
  };
}

std::vector<Scene> scenesAfter() {
  return {
      {"delay", Stage::AfterSale,
       {"the tracking {tracking} has not moved for three days. Is my parcel lost?",
        "my order {order} should have arrived on Monday. Can you tell me where it is?",
        "tracking says delivered, but there is nothing at the door and the neighbours have not seen it either.",
        "I still have no shipping update for the {item}. When will it be sent?"},
       {"Hello {name}, we are sorry about the delay. We have asked {carrier} to trace the parcel and will write again tomorrow at the latest.",
        "Hi {name}, the parcel is held up in the sorting centre. {carrier} expects to deliver it within two working days."},
       "It is now two days later and still nothing. What happens next?",
       "We are sorry, {name}. We will send a replacement today and you will get the new tracking number this afternoon."},
      {"return", Stage::AfterSale,
       {"I would like to return the {item}. It is unused and still in the box. How do I do that?",
        "the {item} does not suit my place after all. Can I send it back for a refund?",
        "the return label does not open, the link only shows an error. Could you send it again?",
        "who pays for the return of order {order}? It is not what I expected."},
       {"Hello {name}, of course. You can return it within 30 days. We have just opened the return, you will find the label in your order.",
        "Hi {name}, no problem. Please use the label we sent; the refund follows as soon as the parcel is back with us."},
       "I dropped the parcel off yesterday. When will I see the refund?",
       "As soon as it is scanned at our warehouse, usually within 3 working days after that."},
      {"defect", Stage::AfterSale,
       {"the {item} arrived damaged on one side, photo attached. Can I get a new one?",
        "after two days of normal use the {item} is already broken. What can you do for me?",
        "a small part broke off on the way, please see the photo. I cannot use it like this.",
        "the box was badly damaged and the {item} has a scratch right on the front."},
       {"Hello {name}, we are very sorry. Thank you for the photo; we will send a new one tomorrow, you need not return the broken one.",
        "Hi {name}, that should not happen. Would you prefer a replacement or a refund?"},
       "A replacement please. Do I have to send the old one back?",
       "No need, please just recycle it. The replacement leaves our warehouse today."},
      {"invoice", Stage::AfterSale,
       {"could you resend the invoice for order {order} as PDF? I need it for my accountant.",
        "please issue the invoice for order {order} to our company, the name is missing on the current one.",
        "is VAT shown on the invoice? I cannot find it in the parcel.",
        "I bought the {item} for work, how do I get a receipt with my company name?"},
       {"Hello {name}, the invoice is now in your order details and can be downloaded as PDF.",
        "Hi {name}, we have corrected the invoice. You will find the new version in your order within the hour."},
       "Thanks, but the street is still the old one.",
       "Sorry about that, it is corrected now."},
      {"address", Stage::AfterSale,
       {"I just ordered the {item} and chose my old address by mistake. Can you still change it?",
        "can order {order} be delivered to a neighbour? We are away until Thursday.",
        "could you send order {order} to my office instead of my home?",
        "could you hold back order {order} until next Monday? We are moving."},
       {"Hello {name}, the parcel has not left yet, so we could change it for you. Please check the address in your order once more.",
        "Hi {name}, we have passed your wish on to {carrier}. They try to follow it but cannot promise."},
       "Looks right now. Does it still ship today?",
       "Yes, it is on its way to the carrier."},
      {"missing-part", Stage::AfterSale,
       {"one of the small bags in the box was empty. Could you send me the missing part?",
        "I ordered two of the {item} but only one was in the parcel.",
        "I cannot find a manual in the box. Where can I download it?",
        "only half of order {order} arrived. Where is the rest?"},
       {"Hello {name}, sorry for the trouble. The missing part goes out by letter today and should arrive in 2 days.",
        "Hi {name}, thank you for telling us. The second parcel was sent separately: {tracking}."},
       "It arrived, but it is the wrong part.",
       "We are sorry. The right one is on its way, and you get 10 percent of the price back for the trouble."},
  };
}

}  // namespace

const Texts& englishTexts() {
  static const Texts texts{
      "en",
      {"Hi, ", "Hello, ", "Hi there, ", "Good morning, ", ""},
      {"", "", " Thanks!", "\nThanks, {me}", "\nKind regards\n{me}", " Thank you."},
      {"Great, thank you for the quick reply!", "Perfect, that helps a lot. Thanks!", "Got it, thanks. Have a nice day."},
      {"Emily", "Jack", "Olivia", "Daniel", "Grace", "Noah", "Hannah", "Owen", "Priya", "Marcus", "Chloe", "Ethan", "Ruth", "Liam"},
      {"Parker", "Nguyen", "Whitfield", "Brooks", "Okafor", "Hughes", "Sinclair", "Delgado", "Patel", "Fraser", "Lindqvist", "Moore"},
      {"emily_p", "jack.w", "olivia_reads", "dan_garage", "gracefield", "noah.t", "hannahb", "owen_cycles", "priya.k", "marcusbuilds",
       "chloe_home", "ethan_hikes", "ruth.m", "liam_dublin"},
      {{"Austin", "73301", "US"}, {"Portland", "97201", "US"}, {"Columbus", "43085", "US"}, {"Leeds", "LS1 4AP", "GB"},
       {"Bristol", "BS1 5TR", "GB"}, {"Denver", "80202", "US"}},
      together(scenesBefore(), scenesAfter())};
  return texts;
}

}  // namespace inquiry::sandbox
